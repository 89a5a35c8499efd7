package fingerpost.topology;

import java.util.Set;

/** One thing of a topology that has an identity. Names inside a zone are found by their zone and owner instead. */
public sealed interface Element
        permits ApplicationRouter,
                Backend,
                Certificate,
                ClientGroup,
                ExternalEndpoint,
                HostedZone,
                Line,
                Proxy,
                Resolver,
                Scenario,
                Service,
                ServiceRegistry {
    Id id();

    /** What a person calls it. */
    String label();

    /** The elements that this one names; all of them stand in the same topology. */
    Set<Id> references();
}
