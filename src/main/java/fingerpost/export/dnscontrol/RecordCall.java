package fingerpost.export.dnscontrol;

import static fingerpost.export.dnscontrol.Script.text;

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
import fingerpost.export.dnscontrol.Script.Call;
import fingerpost.export.dnscontrol.Script.Text;
import fingerpost.export.dnscontrol.Script.Whole;
import fingerpost.export.provider.PlainName;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The function of DNSControl that makes a record, with its arguments. */
final class RecordCall {
    private static final int SSHFP = 44;
    private static final int CRITICAL = 128;
    private static final Set<String> TAGS = Set.of("issue", "issuewild", "iodef");
    private static final Set<Integer> DOCUMENTED = Set.of(
            SvcParameters.ALPN,
            SvcParameters.PORT,
            SvcParameters.IPV4_HINT,
            SvcParameters.IPV6_HINT,
            SvcParameters.ECH);

    private RecordCall() {}

    /** @param name relative to the zone, {@code @} at its apex */
    static Said of(String name, Rdata record) {
        Text label = text(name);
        return switch (record) {
            case A a -> Said.exact(Call.of("A", label, text(a.address())));
            case Aaaa aaaa -> Said.exact(Call.of("AAAA", label, text(aaaa.address())));
            case Ns ns -> target(ns.server(), Call.of("NS", label, text(ns.server())));
            case Ptr ptr -> target(ptr.pointed(), Call.of("PTR", label, text(ptr.pointed())));
            case Cname cname -> target(cname.canonical(), Call.of("CNAME", label, text(cname.canonical())));
            case Dname dname -> target(dname.subtree(), Call.of("DNAME", label, text(dname.subtree())));
            case Mx mx ->
                targetOrRoot(mx.exchange(), Call.of("MX", label, new Whole(mx.preference()), text(mx.exchange())));
            case Srv srv ->
                targetOrRoot(
                        srv.host(),
                        Call.of(
                                "SRV",
                                label,
                                new Whole(srv.priority()),
                                new Whole(srv.weight()),
                                new Whole(srv.port()),
                                text(srv.host())));
            case Txt txt -> txt(label, txt);
            case Caa caa -> caa(label, caa);
            case Ds ds ->
                Said.exact(Call.of(
                        "DS",
                        label,
                        new Whole(ds.keyTag()),
                        new Whole(ds.algorithm()),
                        new Whole(ds.digestType()),
                        text(ds.digest())));
            case Tlsa tlsa -> tlsa(label, tlsa);
            case ServiceBinding binding -> binding(label, binding);
            case Opaque opaque -> opaque(label, opaque);
            case Soa _ -> Said.cannot("The SOA is the provider's.");
        };
    }

    static Said target(DomainName name, Call call) {
        return PlainName.isTarget(name)
                ? Said.exact(call)
                : Said.cannot("DNSControl has no escapes to write the name " + name
                        + " with, and wants host names of two" + " labels or more. Zone files can say it.");
    }

    private static Said targetOrRoot(DomainName name, Call call) {
        return name.isRoot() ? Said.exact(call) : target(name, call);
    }

    private static Said txt(Text label, Txt txt) {
        byte[] octets = String.join("", txt.strings()).getBytes(StandardCharsets.ISO_8859_1);
        try {
            String written = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
            Said said = Said.exact(Call.of("TXT", label, text(written)));
            boolean plain = written.chars().allMatch(c -> c >= ' ' && c <= '~');
            return said.but(plain ? "" : "Many providers take printable ASCII only; dnscontrol check says so.")
                    .but(
                            Txt.of(written).equals(txt)
                                    ? ""
                                    : "DNSControl splits the text into strings by itself; readers join them again.");
        } catch (CharacterCodingException _) {
            return Said.cannot("The text is no UTF-8, and a script has no other. Zone files can say it.");
        }
    }

    private static Said caa(Text label, Caa caa) {
        boolean plain = caa.value().chars().allMatch(c -> c >= ' ' && c <= '~');
        if (!plain || !TAGS.contains(caa.tag()) || (caa.flags() != 0 && caa.flags() != CRITICAL)) {
            return Said.cannot(
                    "DNSControl has CAA with the flags 0 and 128, the tags issue, issuewild and iodef and printable"
                            + " values. Zone files have all.");
        }
        Call call = Call.of("CAA", label, text(caa.tag()), text(caa.value()));
        return Said.exact(caa.flags() == 0 ? call : call.with(new Script.Word("CAA_CRITICAL")));
    }

    private static Said tlsa(Text label, Tlsa tlsa) {
        return tlsa.usage() <= 3 && tlsa.selector() <= 1 && tlsa.matching() <= 2
                ? Said.exact(Call.of(
                        "TLSA",
                        label,
                        new Whole(tlsa.usage()),
                        new Whole(tlsa.selector()),
                        new Whole(tlsa.matching()),
                        text(tlsa.data())))
                : Said.cannot(
                        "DNSControl knows the usages 0 to 3, selectors 0 and 1, matching types 0 to 2. Zone files have"
                                + " all.");
    }

    private static Said binding(Text label, ServiceBinding binding) {
        Said said = targetOrRoot(
                binding.endpoint(),
                Call.of(
                        binding.type().toString(),
                        label,
                        new Whole(binding.priority()),
                        text(binding.endpoint()),
                        text(binding.parameters().text())));
        boolean documented = binding.priority() > 0
                && DOCUMENTED.containsAll(binding.parameters().values().keySet());
        return said.but(
                documented
                        ? ""
                        : "DNSControl documents priorities above 0 and alpn, port, ipv4hint, ipv6hint and ech only;"
                                + " the record is written all the same.");
    }

    private static Said opaque(Text label, Opaque opaque) {
        if (opaque.type().code() != SSHFP || opaque.hex().length() < 6) {
            return Said.cannot("DNSControl has no function for records of the type " + opaque.type()
                    + ", and no generic form (RFC 3597). Zone files have.");
        }
        return Said.exact(Call.of(
                "SSHFP",
                label,
                new Whole(Integer.parseInt(opaque.hex().substring(0, 2), 16)),
                new Whole(Integer.parseInt(opaque.hex().substring(2, 4), 16)),
                text(opaque.hex().substring(4))));
    }
}
