"""Everything in Keystone beyond its own bootstrap: services, users, projects, roles. `identity.py base|full`; may be repeated."""

import os
import sys

from cloud import Cloud

BASE = [
    ('orchestration', 'heat', 'http://127.0.0.1:8004/v1/%(tenant_id)s'),
    ('cloudformation', 'heat-cfn', 'http://127.0.0.1:8000/v1'),
]
FULL = [
    ('image', 'glance', 'http://127.0.0.1:9292'),
    ('placement', 'placement', 'http://127.0.0.1:8778'),
    ('compute', 'nova', 'http://127.0.0.1:8774/v2.1'),
    ('network', 'neutron', 'http://127.0.0.1:9696'),
    ('volumev3', 'cinderv3', 'http://127.0.0.1:8776/v3/%(tenant_id)s'),
]
# user: the projects, and the roles in each of them
PEOPLE = {
    'admin': {'admin': ['heat_stack_owner'], 'demo': ['admin', 'heat_stack_owner']},
    'demo': {'demo': ['member', 'heat_stack_owner'], 'demo2': ['member', 'heat_stack_owner']},
    'alt_demo': {'alt_demo': ['member', 'heat_stack_owner']},
    'reader': {'demo': ['reader']},
    'norole': {},
}

admin = Cloud('admin', 'admin')


def ensure(plural, singular, name, **fields):
    query = 'name=%s' % name
    if 'domain_id' in fields:
        query += '&domain_id=%s' % fields['domain_id']
    return admin.ensure('keystone', plural, singular, query, {'name': name, 'enabled': True, **fields})


def role(name):
    return admin.ensure('keystone', 'roles', 'role', 'name=%s' % name, {'name': name})


def user(name, password, domain='default'):
    return ensure('users', 'user', name, domain_id=domain, password=os.environ[password])


def grant(kind, target, who, name):
    admin.call('PUT', 'keystone', '/%s/%s/users/%s/roles/%s' % (kind, target, who, role(name)))


def service(kind, name, url):
    ident = ensure('services', 'service', name, type=kind)
    for interface in ('public', 'internal', 'admin'):
        fields = {'service_id': ident, 'interface': interface, 'region_id': os.environ['REGION']}
        query = '&'.join('%s=%s' % pair for pair in fields.items())
        admin.ensure('keystone', 'endpoints', 'endpoint', query, {**fields, 'url': url})


role('heat_stack_user')  # Heat gives it to the users that templates make
catalog = BASE + (FULL if sys.argv[1] == 'full' else [])
for entry in catalog:
    service(*entry)

shared = ensure('projects', 'project', 'service', domain_id='default')
for account in ['heat'] + (['glance', 'placement', 'nova', 'neutron', 'cinder'] if sys.argv[1] == 'full' else []):
    for wanted in ('admin', 'service'):
        grant('projects', shared, user(account, 'SERVICE_PASSWORD'), wanted)

stack_domain = ensure('domains', 'domain', 'heat')
grant('domains', stack_domain, user('heat_domain_admin', 'SERVICE_PASSWORD', stack_domain), 'admin')

for person, projects in PEOPLE.items():
    ident = user(person, 'ADMIN_PASSWORD' if person == 'admin' else 'DEMO_PASSWORD')
    for project, roles in projects.items():
        for wanted in roles:
            grant('projects', ensure('projects', 'project', project, domain_id='default'), ident, wanted)
