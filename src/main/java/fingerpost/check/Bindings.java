package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.SvcParameters;
import fingerpost.dns.Svcb;
import fingerpost.topology.RecordSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** HTTPS and SVCB records of a name, read alike. */
record Bindings(RecordSet set, List<Binding> records) {
    /** One of them. */
    record Binding(int priority, DomainName endpoint, SvcParameters parameters) {
        boolean isAlias() {
            return priority == 0;
        }

        /** The name that is connected to. */
        DomainName host(DomainName owner) {
            return endpoint.isRoot() ? owner : endpoint;
        }

        /** The words of a list such as {@code mandatory} or {@code ipv4hint}; none where the key is missing. */
        List<String> list(int key) {
            String value = parameters.values().getOrDefault(key, "");
            return value.isEmpty() ? List.of() : List.of(value.split(",", -1));
        }

        boolean has(int key) {
            return parameters.values().containsKey(key);
        }
    }

    static List<Bindings> at(Owner owner) {
        return Stream.of(RecordType.HTTPS, RecordType.SVCB)
                .flatMap(type -> owner.set(type).stream())
                .map(set -> new Bindings(
                        set,
                        set.policy().records().stream()
                                .flatMap(each -> read(each).stream())
                                .toList()))
                .toList();
    }

    private static Optional<Binding> read(Rdata data) {
        return data instanceof Https https
                ? Optional.of(new Binding(https.priority(), https.endpoint(), https.parameters()))
                : data instanceof Svcb svcb
                        ? Optional.of(new Binding(svcb.priority(), svcb.endpoint(), svcb.parameters()))
                        : Optional.empty();
    }
}
