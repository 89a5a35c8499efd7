package fingerpost.export.dnscontrol;

import static fingerpost.export.dnscontrol.Script.text;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.Loss.Status;
import fingerpost.export.Losses;
import fingerpost.export.dnscontrol.Script.Call;
import fingerpost.export.dnscontrol.Script.Whole;
import fingerpost.export.provider.PlainName;
import fingerpost.export.provider.ProviderAnswer;
import fingerpost.export.zonefile.PlainAnswer;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Canary;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Weighted;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The call of {@code D()} that makes one zone. */
final class ZoneCall {
    private final HostedZone zone;
    private final Losses losses;
    private final List<Call> records = new ArrayList<>();
    private final Map<DomainName, Long> entries;
    private int missing;

    private ZoneCall(HostedZone zone, Losses losses) {
        this.zone = zone;
        this.losses = losses;
        this.entries = zone.entries().stream().collect(Collectors.groupingBy(ZoneEntry::owner, Collectors.counting()));
    }

    static Script.Zone of(HostedZone zone, Losses losses) {
        ZoneCall call = new ZoneCall(zone, losses);
        zone.entries().forEach(call::add);
        return call.whole();
    }

    /** With servers named in the design, the provider's own are not added ({@code DnsProvider(name, 0)}). */
    private Script.Zone whole() {
        boolean named = records.stream().anyMatch(each -> each.function().equals("NAMESERVER"));
        Call provider = Call.of("DnsProvider", new Script.Word("DSP_PROVIDER"));
        Call call = Call.of("D", text(zone.apex().host()), new Script.Word("REG_NONE"))
                .with(named ? provider.with(new Whole(0)) : provider);
        List<Script.Term> arguments = new ArrayList<>(call.arguments());
        arguments.addAll(records);
        String gap = missing == 0
                ? ""
                : ": " + missing
                        + " record sets of the design cannot stand here; DNSControl deletes what the provider has"
                        + " of them";
        return new Script.Zone(zone.apex().unicode() + gap, new Call("D", arguments));
    }

    private void add(ZoneEntry entry) {
        Said said = said(entry);
        losses.add(Subject.of(zone, entry), said.status(), said.message());
        records.addAll(said.calls());
        missing += said.isSaid() ? 0 : 1;
    }

    private Said said(ZoneEntry entry) {
        DomainName owner = entry.owner();
        if (!PlainName.isOwner(owner)) {
            return Said.cannot("DNSControl has no escapes to write this name with. Zone files have.");
        }
        if (entry.typeName().equals("CNAME") && owner.equals(zone.apex())) {
            return Said.cannot("DNSControl refuses a CNAME at the apex, as the DNS does. Use ALIAS.");
        }
        if (entry.typeName().equals("CNAME") && entries.getOrDefault(owner, 0L) > 1) {
            return Said.cannot(
                    "DNSControl refuses a CNAME beside other records, as the DNS does (RFC 1034 section 3.6.2).");
        }
        return switch (entry) {
            case Alias alias ->
                timed(
                        entry,
                        RecordCall.target(alias.target(), Call.of("ALIAS", text(name(owner)), text(alias.target()))));
            case RecordSet set -> set(set);
        };
    }

    private String name(DomainName owner) {
        return owner.relativeTo(zone.apex());
    }

    private Said set(RecordSet set) {
        PlainAnswer answer = ProviderAnswer.of(set.policy());
        if (answer.records().isEmpty()) {
            return Said.cannot(answer.message());
        }
        boolean single = set.type().equals(RecordType.CNAME) || set.type().equals(RecordType.DNAME);
        if (single && answer.records().size() > 1) {
            return Said.cannot("DNSControl refuses a second " + set.type() + " at a name, as the DNS does. Keep one.");
        }
        List<Call> calls = new ArrayList<>();
        Said all = new Said(List.of(), answer.status(), answer.message());
        for (Rdata record : answer.records()) {
            Said said = atApex(set)
                    ? RecordCall.target(((Ns) record).server(), Call.of("NAMESERVER", text(((Ns) record).server())))
                    : RecordCall.of(name(set.owner()), record);
            if (!said.isSaid()) {
                return said;
            }
            calls.addAll(said.calls());
            all = all.message().contains(said.message()) ? all : all.but(said.message());
        }
        if (isWeighed(set.policy())) {
            all = all.but("DNSControl has weights for Route 53 alone: R53_WEIGHT(weight, identifier) at each record.");
        }
        if (set.leastTtl().isPresent()) {
            all = all.but("The TTL stays; only gdnsd lets it follow health.");
        }
        return timed(set, new Said(calls, all.status(), all.message()));
    }

    private boolean atApex(RecordSet set) {
        return set.type().equals(RecordType.NS) && set.owner().equals(zone.apex());
    }

    private static boolean isWeighed(AnswerPolicy policy) {
        return policy instanceof Weighted
                || policy instanceof Canary
                || policy.inner().stream().anyMatch(ZoneCall::isWeighed);
    }

    /** DNSControl takes a TTL of 0 for one that nobody has said. */
    private Said timed(ZoneEntry entry, Said said) {
        Ttl ttl = entry.ttl().seconds() == 0 ? new Ttl(1) : entry.ttl();
        List<Call> calls = new ArrayList<>();
        boolean servers = entry instanceof RecordSet set && atApex(set);
        if (servers && said.isSaid()) {
            calls.add(Call.of("NAMESERVER_TTL", new Whole(ttl.seconds())));
            calls.addAll(said.calls());
        } else {
            said.calls().forEach(each -> calls.add(each.with(Call.of("TTL", new Whole(ttl.seconds())))));
        }
        Said timed = new Said(calls, said.status(), said.message());
        return entry.ttl().equals(ttl) || said.status() == Status.CANNOT
                ? timed
                : timed.but("DNSControl takes a TTL of 0 for none; 1 s is written.");
    }
}
