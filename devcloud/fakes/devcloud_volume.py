"""A Cinder driver without storage: every operation succeeds at once and moves no data.

Cinder ships a fake driver too, but that one cannot extend a volume.
"""

from cinder import interface
from cinder.volume import driver

POOL = {
    'pool_name': 'fake',
    'total_capacity_gb': 100000,
    'free_capacity_gb': 100000,
    'allocated_capacity_gb': 0,
    'provisioned_capacity_gb': 0,
    'reserved_percentage': 0,
    'max_over_subscription_ratio': 20.0,
    'thin_provisioning_support': True,
    'multiattach': True,
    'online_extend_support': True,
}


@interface.volumedriver
class NullDriver(driver.VolumeDriver):
    VERSION = '1.0'
    CI_WIKI_NAME = 'none'

    def _nothing(self, *args, **kwargs):
        return None

    do_setup = check_for_setup_error = _nothing
    create_volume = delete_volume = extend_volume = _nothing
    create_cloned_volume = create_volume_from_snapshot = _nothing
    create_snapshot = delete_snapshot = revert_to_snapshot = _nothing
    ensure_export = create_export = remove_export = terminate_connection = _nothing
    create_export_snapshot = remove_export_snapshot = terminate_connection_snapshot = _nothing
    copy_image_to_volume = copy_volume_to_image = unmanage = update_migrated_volume = _nothing

    def clone_image(self, context, volume, image_location, image_meta, image_service):
        return {}, True

    def retype(self, context, volume, new_type, diff, host):
        return True, None

    def initialize_connection(self, volume, connector, **kwargs):
        data = {'volume_id': volume['id'], 'access_mode': 'rw', 'encrypted': False}
        return {'driver_volume_type': 'fake', 'data': data}

    def initialize_connection_snapshot(self, snapshot, connector, **kwargs):
        return {'driver_volume_type': 'fake', 'data': {}}

    def _update_volume_stats(self):
        self._stats = {
            'volume_backend_name': 'fake',
            'vendor_name': 'none',
            'driver_version': self.VERSION,
            'storage_protocol': 'fake',
            'pools': [dict(POOL)],
        }
