"""A signed-in caller of the cloud's APIs. Standard library only: one process instead of a CLI call per object."""

import json
import os
import sys
import time
import urllib.error
import urllib.request

KEYSTONE = os.environ.get('KEYSTONE', 'http://127.0.0.1:5000/v3')
URLS = {
    'heat': 'http://127.0.0.1:8004/v1/{project}',
    'nova': 'http://127.0.0.1:8774/v2.1',
    'neutron': 'http://127.0.0.1:9696/v2.0',
    'glance': 'http://127.0.0.1:9292/v2',
    'cinder': 'http://127.0.0.1:8776/v3/{project}',
}


class Refused(Exception):
    """Any answer that is not a success, and no answer at all."""


class Cloud:
    timeout = 60

    def __init__(self, user, project):
        password = os.environ['ADMIN_PASSWORD' if user == 'admin' else 'DEMO_PASSWORD']
        default = {'id': 'default'}
        identity = {'methods': ['password'], 'password': {'user': {'name': user, 'domain': default, 'password': password}}}
        scope = {'project': {'name': project, 'domain': default}}
        self.token = ''
        body, headers = self._send('POST', KEYSTONE + '/auth/tokens', {'auth': {'identity': identity, 'scope': scope}})
        self.token = headers['X-Subject-Token']
        self.project = body['token']['project']['id']

    def get(self, service, path):
        return self.call('GET', service, path)

    def call(self, method, service, path, body=None, expect=()):
        """The parsed answer, or None when the status is one of `expect` ("it is there already")."""
        base = KEYSTONE if service == 'keystone' else URLS[service].format(project=self.project)
        return self._send(method, base + path, body, expect)[0]

    def _send(self, method, url, body=None, expect=()):
        raw = isinstance(body, bytes)
        data = body if raw or body is None else json.dumps(body).encode()
        headers = {'Content-Type': 'application/octet-stream' if raw else 'application/json', 'X-Auth-Token': self.token}
        request = urllib.request.Request(url, data, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=self.timeout) as response:
                text = response.read()
                return json.loads(text) if text[:1] == b'{' else None, response.headers
        except urllib.error.HTTPError as error:
            if error.code in expect:
                return None, error.headers
            raise Refused('%s %s: %s %s' % (method, url, error.code, error.read().decode())) from error
        except (OSError, ValueError) as error:
            raise Refused('%s %s: %s' % (method, url, error)) from error

    def ensure(self, service, plural, singular, query, body):
        """The id of the first match, created when there is none."""
        found = self.get(service, '/%s?%s' % (plural, query))[plural]
        return (found or [self.call('POST', service, '/' + plural, {singular: body})[singular]])[0]['id']


def until(seconds, what, check):
    """Calls `check` until it is true; a failing call counts as "not yet"."""
    end = time.monotonic() + seconds
    while True:
        try:
            if check():
                return
            reason = ''
        except Refused as error:
            reason = ': %s' % error
        if time.monotonic() >= end:
            sys.exit('%s is not ready%s' % (what, reason))
        time.sleep(0.2)
