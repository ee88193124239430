"""Asks openstacksdk what it makes of configuration: one JSON list of questions on stdin, one of answers on stdout.

A question has the environment, a working directory and the arguments of `get_one`. An answer has the settings, what follows from
them, and the requests with which the sign-in method would sign in, answered by a pretended identity service.
"""
import importlib
import json
import os
import subprocess
import sys
import tempfile
import urllib.parse
import warnings

import requests
from keystoneauth1 import session as sessions
from keystoneauth1.exceptions import ClientException
from keystoneauth1.access.service_catalog import ServiceCatalogV3
from openstack.config import loader
from openstack.config import vendors
from openstack.exceptions import SDKException
from yaml import YAMLError

warnings.simplefilter('ignore')

TOKEN = {'token': {'user': {'id': 'u1', 'name': 'demo', 'domain': {'id': 'default', 'name': 'Default'}}, 'methods': ['password'],
                   'issued_at': '2026-01-01T00:00:00.000000Z', 'expires_at': '2036-01-01T00:00:00.000000Z'}}
ACCESS = {'access': {'token': {'id': 't0ken', 'expires': '2036-01-01T00:00:00Z'}, 'user': {'id': 'u1', 'name': 'demo', 'roles': []},
                     'serviceCatalog': []}}


class Pretended(requests.adapters.BaseAdapter):
    def __init__(self):
        super().__init__()
        self.asked = []

    def send(self, request, **_):
        if request.method == 'GET':
            return self.answer(request, *discovery(request.url))
        body = request.body.decode() if isinstance(request.body, bytes) else request.body
        self.asked.append({'method': request.method, 'url': request.url, 'body': read(body or ''),
                           **{name: request.headers[name] for name in ['Authorization'] if name in request.headers}})
        if '/v2.0/' in request.url:
            return self.answer(request, 200, ACCESS)
        if '//idp.example' in request.url:
            return self.answer(request, 200, {'access_token': 'acce55', 'id_token': '1d', 'token_type': 'bearer'})
        return self.answer(request, 201, TOKEN)

    def answer(self, request, status, body):
        response = requests.Response()
        response.status_code = status
        response._content = json.dumps(body).encode()
        response.headers.update({'Content-Type': 'application/json', 'X-Subject-Token': 't0ken'})
        response.request, response.url = request, request.url
        return response

    def close(self):
        pass


def read(body):
    try:
        return json.loads(body)
    except ValueError:
        return sorted(urllib.parse.parse_qsl(body))


def discovery(url):
    if '//idp.example' in url:
        return 200, {'issuer': 'https://idp.example', 'token_endpoint': 'https://idp.example/idp/token',
                     'authorization_endpoint': 'https://idp.example/idp/authorize'}
    version = {'v3': 'v3.14', 'v2.0': 'v2.0'}.get(url.rstrip('/').rsplit('/', 1)[-1])
    if version:
        return 200, {'version': {'id': version, 'status': 'stable', 'links': [{'rel': 'self', 'href': url}]}}
    links = [{'rel': 'self', 'href': url.rstrip('/') + '/v3/'}]
    return 300, {'versions': {'values': [{'id': 'v3.14', 'status': 'stable', 'links': links}]}}


def signing_in(plugin):
    pretended = Pretended()
    session = sessions.Session(auth=plugin)
    session.session.mount('http://', pretended)
    session.session.mount('https://', pretended)
    try:
        headers = dict(plugin.get_headers(session) or {})
    except ClientException as error:
        return {'fails': type(error).__name__}
    return {'asked': pretended.asked, 'headers': headers}


def plain(interface):
    several = interface if isinstance(interface, list) else [interface]
    return [ServiceCatalogV3.normalize_interface(each) for each in several]


def fixed(cloud):
    if cloud.config['auth_type'] in ('none', 'http_basic', 'admin_token'):
        return cloud.get_auth().get_endpoint(None)
    return None


def environment(question):
    if 'openrc' not in question:
        return question['env']
    with tempfile.NamedTemporaryFile('w', suffix='.sh') as file:
        file.write(question['openrc'])
        file.flush()
        done = subprocess.run(['bash', '-c', '. "$0" >/dev/null 2>&1; env -0', file.name], input='typed-secret\n', capture_output=True,
                              text=True, env={**question['env'], 'PATH': os.environ['PATH']}, check=True)
    return dict(line.split('=', 1) for line in done.stdout.split('\0') if line)


def answer(question):
    variables = environment(question)
    os.environ.clear()
    os.environ.update(variables)
    os.chdir(question['cwd'])
    importlib.reload(loader)
    vendors._VENDOR_DEFAULTS.clear()
    try:
        cloud = loader.OpenStackConfig().get_one(**question['arguments'])
    # it checks few shapes: what it stumbles over, it refuses
    except (SDKException, ClientException, YAMLError, LookupError, TypeError, ValueError, AttributeError) as error:
        return {'fails': type(error).__name__}
    return {
        'name': '' if cloud.name == 'defaults' else cloud.name,
        'settings': {key: str(value) if key == 'api_timeout' and value is not None else value for key, value in cloud.config.items()},
        'region': cloud.get_region_name(),
        'interface': plain(cloud.get_interface()),
        'endpoints': {name: cloud.get_endpoint(name) or fixed(cloud) for name in question['services']},
        'signsIn': signing_in(cloud.get_auth()),
    }


def in_a_process_of_its_own(question):
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        with os.fdopen(theirs, 'w') as pipe:
            json.dump(answer(question), pipe, default=str)
        os._exit(0)
    os.close(theirs)
    with os.fdopen(ours) as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return json.loads(text)


json.dump([in_a_process_of_its_own(question) for question in json.load(sys.stdin)], sys.stdout)
