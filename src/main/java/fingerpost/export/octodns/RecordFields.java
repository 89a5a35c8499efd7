package fingerpost.export.octodns;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.Caa;
import fingerpost.dns.Cname;
import fingerpost.dns.Dname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ds;
import fingerpost.dns.Mx;
import fingerpost.dns.Ns;
import fingerpost.dns.Opaque;
import fingerpost.dns.Ptr;
import fingerpost.dns.Rdata;
import fingerpost.dns.ServiceBinding;
import fingerpost.dns.Soa;
import fingerpost.dns.Srv;
import fingerpost.dns.SvcParameters;
import fingerpost.dns.Tlsa;
import fingerpost.dns.Txt;
import fingerpost.export.provider.PlainName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The data of one record in the fields that octoDNS has for its type. */
final class RecordFields {
    private static final int SSHFP = 44;

    private RecordFields() {}

    static Said of(Rdata record) {
        return switch (record) {
            case A a -> Said.exact(a.address().toString());
            case Aaaa aaaa -> Said.exact(aaaa.address().toString());
            case Ns ns -> target(ns.server(), new Yaml.Text(ns.server().toString()));
            case Ptr ptr -> target(ptr.pointed(), new Yaml.Text(ptr.pointed().toString()));
            case Cname cname ->
                target(cname.canonical(), new Yaml.Text(cname.canonical().toString()));
            case Dname dname ->
                target(dname.subtree(), new Yaml.Text(dname.subtree().toString()));
            case Mx mx ->
                targetOrRoot(
                        mx.exchange(),
                        Yaml.EMPTY.with("exchange", mx.exchange().toString()).with("preference", mx.preference()));
            case Srv srv ->
                targetOrRoot(
                        srv.host(),
                        Yaml.EMPTY
                                .with("port", srv.port())
                                .with("priority", srv.priority())
                                .with("target", srv.host().toString())
                                .with("weight", srv.weight()));
            case Txt txt -> ChunkedText.of(txt);
            case Caa caa -> caa(caa);
            case Ds ds ->
                Said.exact(Yaml.EMPTY
                        .with("algorithm", ds.algorithm())
                        .with("digest", ds.digest())
                        .with("digest_type", ds.digestType())
                        .with("key_tag", ds.keyTag()));
            case Tlsa tlsa -> tlsa(tlsa);
            case ServiceBinding binding -> binding(binding);
            case Opaque opaque -> opaque(opaque);
            case Soa _ -> Said.cannot("The SOA is the provider's.");
        };
    }

    static Said target(DomainName name, Yaml value) {
        if (PlainName.isTarget(name)) {
            return Said.exact(value);
        }
        return PlainName.isOwner(name) && !name.isRoot()
                ? Said.exact(value).leniently("octoDNS takes " + name + " for no host name of two labels or more.")
                : Said.cannot("octoDNS has no escapes to write the name " + name + " with. Zone files have.");
    }

    private static Said targetOrRoot(DomainName name, Yaml value) {
        return name.isRoot() ? Said.exact(value) : target(name, value);
    }

    private static Said caa(Caa caa) {
        return caa.value().chars().allMatch(c -> c >= ' ' && c <= '~' && c != '"' && c != '\\')
                ? Said.exact(Yaml.EMPTY
                        .with("flags", caa.flags())
                        .with("tag", caa.tag())
                        .with("value", caa.value()))
                : Said.cannot("octoDNS has no escapes in CAA, and this value needs them. Zone files have.");
    }

    private static Said tlsa(Tlsa tlsa) {
        Said said = Said.exact(Yaml.EMPTY
                .with("certificate_association_data", tlsa.data())
                .with("certificate_usage", tlsa.usage())
                .with("matching_type", tlsa.matching())
                .with("selector", tlsa.selector()));
        boolean known = tlsa.usage() <= 3 && tlsa.selector() <= 1 && tlsa.matching() <= 2;
        return known
                ? said
                : said.leniently("octoDNS knows the usages 0 to 3, selectors 0 and 1, matching types 0 to 2.");
    }

    private static Said binding(ServiceBinding binding) {
        Map<String, Yaml> parameters = new TreeMap<>();
        for (var each : binding.parameters().values().entrySet()) {
            if (!each.getValue().chars().allMatch(c -> c > ' ' && c <= '~' && "\"\\;()".indexOf(c) < 0)) {
                return Said.cannot("octoDNS has no escapes for the parameters of " + binding.type()
                        + " records, and these need them. Zone files have.");
            }
            put(parameters, each.getKey(), each.getValue());
        }
        Yaml.Fields fields = Yaml.EMPTY
                .with("svcpriority", binding.priority())
                .with("targetname", binding.endpoint().toString());
        Yaml.Fields whole = parameters.isEmpty() ? fields : fields.with("svcparams", new Yaml.Fields(parameters));
        Said said = targetOrRoot(binding.endpoint(), whole);
        return said.isSaid() && binding.priority() == 0 && !parameters.isEmpty()
                ? said.leniently(
                        "octoDNS refuses parameters of priority 0, which readers ignore (RFC 9460 section 2.4.2).")
                : said;
    }

    private static void put(Map<String, Yaml> parameters, int key, String value) {
        Yaml.Items list = Yaml.texts(List.of(value.split(",", -1)));
        switch (key) {
            case SvcParameters.MANDATORY -> parameters.put("mandatory", list);
            case SvcParameters.ALPN -> parameters.put("alpn", list);
            case SvcParameters.NO_DEFAULT_ALPN -> parameters.put("no-default-alpn", new Yaml.Nothing());
            case SvcParameters.PORT -> parameters.put("port", new Yaml.Whole(Long.parseLong(value)));
            case SvcParameters.IPV4_HINT -> parameters.put("ipv4hint", list);
            case SvcParameters.ECH -> parameters.put("ech", new Yaml.Text(value));
            case SvcParameters.IPV6_HINT -> parameters.put("ipv6hint", list);
            default -> parameters.put("key" + key, value.isEmpty() ? new Yaml.Nothing() : new Yaml.Text(value));
        }
    }

    private static Said opaque(Opaque opaque) {
        if (opaque.type().code() != SSHFP || opaque.hex().length() < 6) {
            return Said.cannot("octoDNS has no generic form (RFC 3597) for records of the type " + opaque.type()
                    + ". Zone files have.");
        }
        int algorithm = Integer.parseInt(opaque.hex().substring(0, 2), 16);
        int kind = Integer.parseInt(opaque.hex().substring(2, 4), 16);
        Said said = Said.exact(Yaml.EMPTY
                .with("algorithm", algorithm)
                .with("fingerprint", opaque.hex().substring(4))
                .with("fingerprint_type", kind));
        boolean known = algorithm >= 1 && algorithm <= 4 && (kind == 1 || kind == 2);
        return known
                ? said
                : said.leniently("octoDNS knows the SSHFP algorithms 1 to 4 and fingerprints of type 1 and 2.");
    }
}
