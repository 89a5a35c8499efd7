package fingerpost.ingest.octodns;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.Caa;
import fingerpost.dns.Cname;
import fingerpost.dns.Dname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ds;
import fingerpost.dns.Https;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Ipv6Address;
import fingerpost.dns.Mx;
import fingerpost.dns.Ns;
import fingerpost.dns.Opaque;
import fingerpost.dns.Ptr;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Srv;
import fingerpost.dns.SvcParameters;
import fingerpost.dns.Svcb;
import fingerpost.dns.Tlsa;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.Tree.Fields;
import fingerpost.ingest.tree.TreeProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads one value of a record in the fields that octoDNS has for its type. */
final class ValueReading {
    private static final int OCTET = 255;
    private static final int SHORT = 65_535;
    private static final RecordType SSHFP = new RecordType(44);
    private static final Map<String, Integer> PARAMETERS = Map.of(
            "mandatory", SvcParameters.MANDATORY,
            "alpn", SvcParameters.ALPN,
            "no-default-alpn", SvcParameters.NO_DEFAULT_ALPN,
            "port", SvcParameters.PORT,
            "ipv4hint", SvcParameters.IPV4_HINT,
            "ech", SvcParameters.ECH,
            "ipv6hint", SvcParameters.IPV6_HINT);

    private ValueReading() {}

    /** Whether records of that type can be read at all; octoDNS has some of which a design holds only octets. */
    static boolean isKnown(String type) {
        return RecordType.wellKnown().stream().anyMatch(each -> each.toString().equals(type)) || type.equals("SSHFP");
    }

    /** The record of a {@link #isKnown known} type that stands there. */
    static Rdata of(String type, Tree value) throws TreeProblem {
        try {
            return read(type, value);
        } catch (IllegalArgumentException refused) {
            throw new TreeProblem(value.place(), String.valueOf(refused.getMessage()));
        }
    }

    private static Rdata read(String type, Tree value) throws TreeProblem {
        return switch (type) {
            case "A" -> new A(Ipv4Address.of(value.asText()));
            case "AAAA" -> new Aaaa(Ipv6Address.of(value.asText()));
            case "CNAME" -> new Cname(DomainName.of(value.asText()));
            case "DNAME" -> new Dname(DomainName.of(value.asText()));
            case "NS" -> new Ns(DomainName.of(value.asText()));
            case "PTR" -> new Ptr(DomainName.of(value.asText()));
            case "TXT" -> EscapedText.read(value.asText());
            default -> read(type, value.asFields());
        };
    }

    private static Rdata read(String type, Fields fields) throws TreeProblem {
        return switch (type) {
            case "MX" ->
                new Mx(
                        number(either(fields, "preference", "priority"), SHORT),
                        DomainName.of(either(fields, "exchange", "value").asText()));
            case "SRV" ->
                new Srv(
                        number(fields.get("priority"), SHORT),
                        number(fields.get("weight"), SHORT),
                        number(fields.get("port"), SHORT),
                        name(fields, "target"));
            case "CAA" -> {
                int flags = fields.find("flags").isEmpty() ? 0 : number(fields.get("flags"), OCTET);
                yield new Caa(
                        flags, fields.get("tag").asText(), fields.get("value").asText());
            }
            case "DS" ->
                new Ds(
                        number(fields.get("key_tag"), SHORT),
                        number(fields.get("algorithm"), OCTET),
                        number(fields.get("digest_type"), OCTET),
                        fields.get("digest").asText());
            case "TLSA" ->
                new Tlsa(
                        number(fields.get("certificate_usage"), OCTET),
                        number(fields.get("selector"), OCTET),
                        number(fields.get("matching_type"), OCTET),
                        fields.get("certificate_association_data").asText());
            case "HTTPS" ->
                new Https(number(fields.get("svcpriority"), SHORT), name(fields, "targetname"), parameters(fields));
            case "SVCB" ->
                new Svcb(number(fields.get("svcpriority"), SHORT), name(fields, "targetname"), parameters(fields));
            case "SSHFP" ->
                new Opaque(
                        SSHFP,
                        "%02x%02x"
                                        .formatted(
                                                number(fields.get("algorithm"), OCTET),
                                                number(fields.get("fingerprint_type"), OCTET))
                                + fields.get("fingerprint").asText());
            default -> throw fields.expected("a record of a known type");
        };
    }

    private static Tree either(Fields fields, String name, String olderName) throws TreeProblem {
        return fields.get(fields.find(olderName).isPresent() ? olderName : name);
    }

    private static int number(Tree value, int most) throws TreeProblem {
        return (int) value.asWhole(0, most);
    }

    private static DomainName name(Fields fields, String name) throws TreeProblem {
        return DomainName.of(fields.get(name).asText());
    }

    private static SvcParameters parameters(Fields fields) throws TreeProblem {
        SortedMap<Integer, String> parameters = new TreeMap<>();
        if (fields.find("svcparams").isPresent()) {
            for (var each : fields.get("svcparams").asFields().fields().entrySet()) {
                parameters.put(key(each.getKey(), each.getValue()), parameter(each.getValue()));
            }
        }
        return new SvcParameters(parameters);
    }

    private static int key(String name, Tree value) throws TreeProblem {
        Integer known = PARAMETERS.get(name);
        if (known == null && !name.matches("key[0-9]{1,5}")) {
            throw new TreeProblem(value.place(), "There is no parameter " + name + "; write its name or keyNNN.");
        }
        return known == null ? Integer.parseInt(name.substring(3)) : known;
    }

    private static String parameter(Tree value) throws TreeProblem {
        if (value instanceof Tree.Text text) {
            return text.isNothing() ? "" : text.text();
        }
        List<String> items = new ArrayList<>();
        for (Tree each : value.asItems()) {
            items.add(each.asText());
        }
        return String.join(",", items);
    }
}
