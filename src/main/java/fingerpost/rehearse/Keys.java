package fingerpost.rehearse;

import fingerpost.dns.DomainName;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.wire.TsigKey;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The TSIG keys by which instances sign their updates: one for each name that a registry gives.
 *
 * @param byName the names of the design, in its order
 */
public record Keys(Map<DomainName, TsigKey> byName) {
    /** The key of registries that name none. */
    static final DomainName USUAL = DomainName.of("rehearsal");

    private static final int SECRET = 32;

    /** New keys, good for this rehearsal. */
    public static Keys made(Topology topology) {
        Map<DomainName, TsigKey> made = new LinkedHashMap<>();
        SecureRandom random = new SecureRandom();
        for (ServiceRegistry registry : topology.all(ServiceRegistry.class)) {
            byte[] secret = new byte[SECRET];
            random.nextBytes(secret);
            DomainName name = name(registry);
            made.putIfAbsent(
                    name, new TsigKey(name, "hmac-sha256", Base64.getEncoder().encodeToString(secret)));
        }
        return new Keys(made);
    }

    /** That key in place of the one of its name; refused where no registry uses one of that name. */
    public Keys with(TsigKey key) {
        if (!byName.containsKey(key.name())) {
            throw new IllegalArgumentException("No service registry of the design uses a key named " + key.name()
                    + (byName.isEmpty() ? "; it has no registry." : "; their keys are " + byName.keySet() + "."));
        }
        Map<DomainName, TsigKey> more = new LinkedHashMap<>(byName);
        more.put(key.name(), key);
        return new Keys(more);
    }

    /** These with a new one for each name that a registry of that design gives and that has none yet. */
    Keys andOf(Topology topology) {
        Map<DomainName, TsigKey> more = new LinkedHashMap<>(made(topology).byName());
        more.putAll(byName);
        return new Keys(more);
    }

    static DomainName name(ServiceRegistry registry) {
        return registry.key().orElse(USUAL);
    }

    /** The key by which instances of that registry sign. */
    public Optional<TsigKey> of(ServiceRegistry registry) {
        return find(name(registry));
    }

    Optional<TsigKey> find(DomainName name) {
        return Optional.ofNullable(byName.get(name));
    }
}
