package fingerpost.check;

import fingerpost.dns.SvcParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Parameters of an HTTPS or SVCB record that contradict each other, so that clients throw the record away. */
final class MandatoryKeys implements NameCheck {
    private static final List<String> NAMES =
            List.of("mandatory", "alpn", "no-default-alpn", "port", "ipv4hint", "ech", "ipv6hint");

    @Override
    public String code() {
        return "SVC03";
    }

    @Override
    public String source() {
        return "RFC 9460 section 7.1, section 8";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return Bindings.at(owner).stream()
                .flatMap(bindings -> bindings.records().stream()
                        .flatMap(MandatoryKeys::complaints)
                        .map(complaint -> finding(
                                Severity.ERROR,
                                owner.subject(bindings.set()),
                                "The " + bindings.set().type() + " record of "
                                        + owner.name().unicode() + " " + complaint
                                        + ". Clients treat it as broken and do without it.")))
                .toList();
    }

    private static Stream<String> complaints(Bindings.Binding binding) {
        List<String> mandatory = binding.list(SvcParameters.MANDATORY);
        List<String> complaints = new ArrayList<>();
        if (mandatory.contains("mandatory")) {
            complaints.add("calls the key mandatory itself mandatory");
        }
        if (mandatory.stream().distinct().count() < mandatory.size()) {
            complaints.add("calls a key mandatory twice");
        }
        mandatory.stream()
                .filter(key -> !key.equals("mandatory") && !binding.has(number(key)))
                .forEach(key -> complaints.add("calls " + key + " mandatory but does not have it"));
        if (binding.has(SvcParameters.NO_DEFAULT_ALPN) && !binding.has(SvcParameters.ALPN)) {
            complaints.add("has no-default-alpn without alpn");
        }
        if (binding.has(SvcParameters.ALPN)
                && (binding.list(SvcParameters.ALPN).isEmpty()
                        || binding.list(SvcParameters.ALPN).contains(""))) {
            complaints.add("has an empty alpn");
        }
        return complaints.stream();
    }

    private static int number(String key) {
        int known = NAMES.indexOf(key);
        return known >= 0 ? known : key.matches("key[0-9]{1,5}") ? Integer.parseInt(key.substring(3)) : -1;
    }
}
