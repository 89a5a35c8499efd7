package fingerpost.check;

import fingerpost.dns.SvcParameters;
import java.util.List;
import java.util.Set;

/** An HTTPS or SVCB record that demands a parameter which clients do not know, so that they do without the record. */
final class MandatoryKeys implements NameCheck {
    private static final Set<String> KNOWN = Set.of("alpn", "no-default-alpn", "port", "ipv4hint", "ech", "ipv6hint");

    @Override
    public String code() {
        return "SVC03";
    }

    @Override
    public String source() {
        return "RFC 9460 section 8";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return Bindings.at(owner).stream()
                .flatMap(bindings -> bindings.records().stream()
                        .flatMap(binding -> binding.list(SvcParameters.MANDATORY).stream())
                        .filter(key -> !KNOWN.contains(key))
                        .distinct()
                        .map(key -> finding(
                                Severity.WARNING,
                                owner.subject(bindings.set()),
                                "The " + bindings.set().type() + " record of "
                                        + owner.name().unicode() + " calls " + key
                                        + " mandatory. Clients that do not know this parameter, which is most of them, do"
                                        + " without the whole record. Take it out of the mandatory list.")))
                .toList();
    }
}
