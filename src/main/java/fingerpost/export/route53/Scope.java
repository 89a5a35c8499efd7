package fingerpost.export.route53;

import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;

/**
 * What the sets of one zone are made from and refer to.
 *
 * @param zoneId stands for the id that Route 53 gave to the hosted zone
 */
record Scope(
        Topology topology,
        HostedZone zone,
        String zoneId,
        HelperNames helpers,
        HealthChecks checks,
        NetworkCollections collections) {}
