/** What clouds say when something fails, and what helps. The first that fits is given. */
export const hints: readonly (readonly [RegExp, string])[] = [
  [
    /no valid host/i,
    'No host has room for the server. Take a smaller flavor or another availability zone, or ask the operator for capacity.',
  ],
  [
    /quota exceeded for (cores|ram|instances)|exceeded.*quota.*(cores|ram|instances)/i,
    'The project’s compute quota is used up. Delete servers, take a smaller flavor, or ask for more quota.',
  ],
  [
    /(volume|gigabytes|snapshots|backups?).*(limit|quota) ?exceeded|(VolumeLimitExceeded|VolumeSizeExceedsAvailableQuota|exceed\w*.*quota.*(volumes|gigabytes)|exceed\w* .*(volumes|gigabytes) quota)/i,
    'The project’s volume quota is used up. Delete volumes or snapshots, or ask for more quota.',
  ],
  [
    /quota exceeded for resources|OverQuota|exceed\w*.*quota.*(port|network|subnet|router|floating|security)/i,
    'The project’s network quota is used up. Release floating IPs or ports that nobody uses, or ask for more quota.',
  ],
  [
    /exceed\w*.*(key ?pair|server_group)|maximum number of key ?pairs/i,
    'The project’s quota of key pairs or server groups is used up. Delete some, or ask for more quota.',
  ],
  [
    /maximum resources per stack exceeded/i,
    'Heat limits the resources of one stack with all its nested ones, usually to 1,000. Divide it into several stacks.',
  ],
  [
    /recursion depth exceeds|maximum.*nest|nested.*depth/i,
    'Heat nests stacks at most five deep. Look for a template that includes itself, or flatten the nesting.',
  ],
  [
    /(quota|limit).{0,40}(exceeded|reached)|exceeds? .{0,40}(quota|limit)/i,
    'A quota or limit is reached. Delete what is not needed, or ask the operator for more.',
  ],
  [
    /flavor'?s? (disk|memory) is too small|requires? (more )?(disk|memory|ram)|image.*(larger|bigger) than|minimum (disk|ram)/i,
    'The image needs more disk or memory than the flavor has. Take a larger flavor.',
  ],
  [
    /image .*(could not be found|not found|is not active)|no images? matching|ImageNotFound|\bglance\.image\b/i,
    'The image is not there, or not visible to this project. `openstack image list` names those that are.',
  ],
  [
    /flavor .*(could not be found|not found)|no flavor matching|FlavorNotFound|\bnova\.flavor\b/i,
    'The flavor is not there. `openstack flavor list` names those that are.',
  ],
  [
    /key ?(pair)? .*(could not be found|not found)|\bnova\.keypair\b/i,
    'The key pair is not there. Key pairs belong to a user, not to a project: the one who creates the stack needs it.',
  ],
  [
    /(no more|not enough).*(ip address|addresses)|IpAddressGenerationFailure|no more ip/i,
    'The subnet has no free addresses left. Use a larger allocation pool or another subnet.',
  ],
  [
    /external network .* (not reachable|cannot)|ExternalGatewayForFloatingIPNotFound|not reachable from subnet/i,
    'The router does not connect the port’s subnet with the external network. Make the floating IP depend on the router’s interface.',
  ],
  [
    /not a valid external network/i,
    'Floating IPs come from external networks only. `openstack network list --external` names those.',
  ],
  [
    /unable to find subnet |subnet .*(could not be found|not found)|\bneutron\.subnet\b/i,
    'The subnet is not there, or not visible to this project.',
  ],
  [
    /unable to find network |network .*(could not be found|not found)|\bneutron\.network\b/i,
    'The network is not there, or not visible to this project. `openstack network list` names those that are.',
  ],
  [
    /unable to find port |port .*(could not be found|not found)|\bneutron\.port\b/i,
    'The port is not there; something else may have deleted it.',
  ],
  [
    /unable to find security_group |security ?group .*(could not be found|not found)|\bneutron\.security_group\b/i,
    'The security group is not there. Ids are safer than names.',
  ],
  [
    /volume ?type .*(could not be found|not found)|\bcinder\.vtype\b/i,
    'The volume type is not there. `openstack volume type list` names those that are.',
  ],
  [
    /availability zone .*(not available|invalid|not found)|invalid availability|requested availability zone/i,
    'The availability zone is not there. `openstack availability zone list` names those that are.',
  ],
  [
    /(multiple|more than one) .*(found|match|exist)|NoUniqueMatch|PhysicalResourceNameAmbiguity/i,
    'Several things have this name. Give the id.',
  ],
  [/overlap/i, 'The address range overlaps with another on the same network or router. Choose another range.'],
  [
    /(ip address|fixed ip|mac address|cidr) .*(in use|already allocated|is not valid)|IpAddressInUse|MacAddressInUse/i,
    'The address is taken. Let the network choose it, or release the other port.',
  ],
  [/floating ip .*(already|associated|in use)/i, 'The floating IP belongs to another port. Take a new one.'],
  [
    /already exists|duplicate|DuplicateName/i,
    'There is one of this name already. Choose another name, or let Heat choose it.',
  ],
  [
    /in use|still (has|have)|conflict|one or more (ports|interfaces|subnets|floating)/i,
    'Something outside of the stack still uses it. Detach or delete that first, and then delete or update the stack again.',
  ],
  [
    /policy does(n't| not) allow|forbidden|\b403\b|not authorized|access was denied/i,
    'The user has not the role for this. Ask the project’s administrator for it, or leave the property out.',
  ],
  [
    /trust|deferred|\b401\b|unauthori[sz]ed|requires authentication|missing required credential|authentication/i,
    'Heat’s right to act for the user has ended, such as by a changed password or role. Update the stack as a user who has the role.',
  ],
  [
    /WaitConditionTimeout|\d+ of \d+ received/i,
    'The server did not report back in time. Look at its console log for cloud-init, and check that it reaches Heat’s signal address.',
  ],
  [/WaitConditionFailure/i, 'The server reported a failure itself; the reason is in its own words. Look at its log.'],
  [
    /deploy_status_code|deployment.*(failed|non-zero)|Deployment to server failed/i,
    'The script ended with an error. The deployment’s attribute `deploy_stderr` holds what it wrote.',
  ],
  [
    /timed? ?out|timeout/i,
    'It took longer than Heat waits. Give more time with `timeoutMinutes`, and see which resource it was waiting for.',
  ],
  [/circular dependency/i, 'The resources need each other in a circle. Remove one of the references or `depends_on`.'],
  [
    /(engine|worker) went down/i,
    'The engine stopped in the middle. Update the stack again as it is; Heat goes on where it was.',
  ],
  [
    /block device mapping|boot (index|volume)|bootable/i,
    'The server cannot boot from that volume or mapping. Check that the volume is bootable and has `boot_index: 0`.',
  ],
  [
    /build of instance .* aborted|went to (status )?error|unknown error|exceeded maximum number of retries/i,
    'The service gave up, often for lack of capacity. The server’s or volume’s own fault message tells more; try again, or ask the operator.',
  ],
  [
    /(connection|connect) (refused|reset|failed|aborted)|unable to establish|service unavailable|\b50[0234]\b|bad gateway/i,
    'A service of the cloud could not be reached. Update the stack again as it is; if it lasts, ask the operator.',
  ],
  [
    /(could not|cannot) be found|not ?found|\b404\b/i,
    'What it refers to is not there, or not visible to this project. Check the name, the project and the region.',
  ],
  [
    /property error|does not match|is not (an?|one of|a valid|in range)|invalid|must (be|contain)|unknown property|constraint/i,
    'A property has a value that the service does not take. Check it against the resource type’s schema.',
  ],
]
