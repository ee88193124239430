"""Heat's own engine in one process: reads vectors as JSON, one a line, and writes what Heat makes of each.

Needs Debian's python3-heat. A vector is that of vectors/evaluate.jsonl, with the template as JSON. Nothing but memory is used: no
database server, no services.
"""
import json
import logging
import sys
import warnings

warnings.simplefilter('ignore')
logging.disable(logging.CRITICAL)

from oslo_config import cfg  # noqa: E402
import heat.common.config  # noqa: E402,F401

cfg.CONF([], project='heat', default_config_files=[])

from heat.common import messaging  # noqa: E402

messaging.setup('fake://', optional=True)

from heat.engine import environment, function, node_data, resources, stack, stk_defn, template  # noqa: E402
from heat.engine.clients.os.keystone import fake_keystoneclient  # noqa: E402
from heat.engine.clients.os.keystone import heat_keystoneclient as hkc  # noqa: E402
from heat.tests import utils  # noqa: E402

utils.setup_dummy_db()
resources.global_env()
hkc.KeystoneClient = lambda *args, **kwargs: fake_keystoneclient.FakeKeystoneClient()
context = utils.dummy_context()


def failure(error):
    return {'error': type(error).__name__, 'message': str(error)}


def known(name, state):
    attributes = {
        tuple(json.loads(key)) if key.startswith('[') else key: value
        for key, value in (state.get('attrs') or {}).items()
    }
    action, status = state.get('action', 'CREATE'), state.get('status', 'COMPLETE')
    return node_data.NodeData(1, name, 'uuid', state.get('ref'), attributes, action, status)


def plain(value):
    """What JSON lacks: sets, and calls that an output keeps because their function is removed."""
    if isinstance(value, function.Macro):
        return value.parsed
    if isinstance(value, function.Function):
        return {value.fn_name: value.args}
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    raise TypeError('Object of type %s is not JSON serializable' % type(value).__name__)


def output(definition):
    try:
        return {'value': json.loads(json.dumps(definition.get_value(), default=plain))}
    except Exception as error:
        return failure(error)


def evaluate(vector):
    try:
        parsed = template.Template(json.loads(vector['template']), files=vector.get('files') or {})
        parsed.env = environment.Environment({
            'parameters': vector.get('parameters') or {},
            'parameter_defaults': vector.get('param_defaults') or {},
        })
        made = stack.Stack(context, 'teststack', parsed, strict_validate=True)
        if vector.get('validate'):
            made.parameters.validate(validate_value=True, context=context)
        for name, state in (vector.get('res') or {}).items():
            stk_defn.update_resource_data(made.defn, name, known(name, state))
        names = sorted(made.defn.enabled_output_names())
        return {'outputs': {name: output(made.defn.output_definition(name)) for name in names}}
    except Exception as error:
        return failure(error)


for line in sys.stdin:
    print(json.dumps(evaluate(json.loads(line)), default=repr), flush=True)
