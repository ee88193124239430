"""Has a Keystone take the word of an OpenID provider: `federation.py ISSUER HEAT`; may be repeated."""

import os
import sys

from cloud import Cloud

ISSUER, HEAT = sys.argv[1:]
admin = Cloud('admin', 'admin')


def ensure(plural, singular, query, fields):
    return admin.ensure('keystone', plural, singular, query, fields)


def put(path, singular, fields):
    try:
        admin.call('PATCH', 'keystone', path, {singular: fields})
    except Exception:  # it is not there yet
        admin.call('PUT', 'keystone', path, {singular: fields})


domain = ensure('domains', 'domain', 'name=acme', {'name': 'acme', 'enabled': True})
project = ensure(
    'projects', 'project', 'name=demo&domain_id=default', {'name': 'demo', 'domain_id': 'default', 'enabled': True}
)
group = ensure('groups', 'group', 'name=people&domain_id=%s' % domain, {'name': 'people', 'domain_id': domain})
member = ensure('roles', 'role', 'name=member', {'name': 'member'})
admin.call('PUT', 'keystone', '/projects/%s/groups/%s/roles/%s' % (project, group, member))
service = ensure('services', 'service', 'name=heat', {'name': 'heat', 'type': 'orchestration', 'enabled': True})
fields = {'service_id': service, 'interface': 'public', 'region_id': os.environ['REGION']}
query = '&'.join('%s=%s' % pair for pair in fields.items())
ensure('endpoints', 'endpoint', query, {**fields, 'url': HEAT})

# a person, else a program: its token names nobody but itself; the first user that comes of the rules counts
rules = [
    {'local': [{'user': {'name': '{0}'}, 'group': {'id': group}}], 'remote': [{'type': claim}]}
    for claim in ('HTTP_OIDC_SUB', 'HTTP_OIDC_CLIENT_ID')
]
put('/OS-FEDERATION/mappings/acme', 'mapping', {'rules': rules})
provider = {'remote_ids': [ISSUER], 'enabled': True}
try:
    admin.call('PUT', 'keystone', '/OS-FEDERATION/identity_providers/acme', {'identity_provider': {**provider, 'domain_id': domain}})
except Exception:  # it is there: its domain cannot be changed
    admin.call('PATCH', 'keystone', '/OS-FEDERATION/identity_providers/acme', {'identity_provider': provider})
put('/OS-FEDERATION/identity_providers/acme/protocols/openid', 'protocol', {'mapping_id': 'acme'})
