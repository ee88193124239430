"""Flavors, images, a key pair and networks, under the names that public templates use. May be repeated."""

from cloud import Cloud

FLAVORS = [
    # id, name, MiB of memory, processors, GiB of disk
    ('1', 'm1.tiny', 512, 1, 1),
    ('2', 'm1.small', 2048, 1, 20),
    ('3', 'm1.medium', 4096, 2, 40),
    ('4', 'm1.large', 8192, 4, 80),
    ('42', 'm1.nano', 128, 1, 0),
]
KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f demo@devcloud'

admin, demo = Cloud('admin', 'admin'), Cloud('demo', 'demo')

for ident, name, ram, vcpus, disk in FLAVORS:
    flavor = {'id': ident, 'name': name, 'ram': ram, 'vcpus': vcpus, 'disk': disk}
    admin.call('POST', 'nova', '/flavors', {'flavor': flavor}, expect=[409])

for name in ('cirros', 'fedora-20.x86_64'):
    image = {'name': name, 'disk_format': 'raw', 'container_format': 'bare', 'visibility': 'public'}
    if not admin.get('glance', '/images?status=active&name=%s' % name)['images']:
        ident = admin.call('POST', 'glance', '/images', image)['id']
        admin.call('PUT', 'glance', '/images/%s/file' % ident, bytes(65536))

demo.call('POST', 'nova', '/os-keypairs', {'keypair': {'name': 'demo-key', 'public_key': KEY}}, expect=[409])


def ensure(plural, singular, name, **fields):
    return admin.ensure('neutron', plural, singular, 'name=%s' % name, {'name': name, **fields})


flat = {'provider:network_type': 'flat', 'provider:physical_network': 'public'}
public = ensure('networks', 'network', 'public', **flat, **{'router:external': True})
ensure('subnets', 'subnet', 'public-subnet', network_id=public, ip_version=4, cidr='203.0.113.0/24', enable_dhcp=False)
private = ensure('networks', 'network', 'private', shared=True)
subnet = ensure('subnets', 'subnet', 'private-subnet', network_id=private, ip_version=4, cidr='10.0.0.0/22')
router = ensure('routers', 'router', 'router1', external_gateway_info={'network_id': public})
admin.call('PUT', 'neutron', '/routers/%s/add_router_interface' % router, {'subnet_id': subnet}, expect=[400, 409])
