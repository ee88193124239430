"""Waits until the parts behind the APIs work: `ready.py SECONDS heat|nova|cinder...`; an API alone answers much earlier."""

import sys

from cloud import Cloud, until


def heat(cloud):
    return cloud.get('heat', '/build_info')  # an engine answers this


def nova(cloud):
    services = cloud.get('nova', '/os-services?binary=nova-compute')['services']
    up = any(service['state'] == 'up' for service in services)
    return up and cloud.get('nova', '/os-hypervisors')['hypervisors']  # listed once a cell has discovered it


def cinder(cloud):
    return cloud.get('cinder', '/scheduler-stats/get_pools')['pools']  # without one, "no valid back end"


seconds, clouds = float(sys.argv[1]), []
until(seconds, 'keystone', lambda: clouds.append(Cloud('admin', 'admin')) or True)
clouds[0].timeout = 2  # a question that Heat's API passes on before an engine listens is lost: better to ask again
for part in sys.argv[2:]:
    until(seconds, part, lambda: globals()[part](clouds[0]))
