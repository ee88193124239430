# Prints what an installed Heat's source says of its API: the routes of its router, and the names that views and engine use.
import json
from unittest import mock

import routes

from heat.api.openstack import v1
from heat.common import service_utils
from heat.rpc import api as rpc

found = []


def connect(self, *arguments, action=None, conditions=None, **rest):
    # the rest are what the router itself answers: OPTIONS, and methods that a path does not have
    if action in ('reject', 'options'):
        return
    path = arguments[1]
    found.append({'methods': conditions['method'].split(','), 'path': path.replace('/{tenant_id}', '', 1)})


with mock.patch.object(routes.Mapper, 'connect', connect), mock.patch('heat.rpc.client.EngineClient'):
    v1.API(conf=None)

keys = {
    'arguments': rpc.PARAM_KEYS,
    'stack': rpc.STACK_KEYS,
    'output': rpc.STACK_OUTPUT_KEYS,
    'resource': rpc.RES_KEYS,
    'resource type': rpc.RES_SCHEMA_KEYS,
    'event': rpc.EVENT_KEYS,
    'validated parameter': rpc.VALIDATE_PARAM_KEYS,
    'software config': rpc.SOFTWARE_CONFIG_KEYS,
    'software deployment': rpc.SOFTWARE_DEPLOYMENT_KEYS,
    'snapshot': rpc.SNAPSHOT_KEYS,
    'service': service_utils.SERVICE_KEYS,
}
print(json.dumps({'routes': found, 'keys': keys}))
