package fingerpost.diagnose.survey;

import fingerpost.check.SpecialAddresses;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.StepKind;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.dns.ReverseName;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Limits;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.ResourceRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A survey under way: every answer may name another server or another name to look at. */
final class Gathering {
    private final DomainName domain;
    private final Located located;
    private final Trace way;
    private final DnsClient client;
    private final ResolutionProfile profile;
    private final Crew crew;
    private final Questions questions;
    private final Map<Host, Map<Probe, Exchange>> parents = new ConcurrentHashMap<>();
    private final Map<Host, Map<Probe, Exchange>> servers = new ConcurrentHashMap<>();
    private final Map<Question, Trace> traces = new ConcurrentHashMap<>();
    private final Set<Question> traced = ConcurrentHashMap.newKeySet();
    private final Set<DomainName> serverNames = ConcurrentHashMap.newKeySet();
    private final Set<DomainName> policies = ConcurrentHashMap.newKeySet();
    private final Map<Host, Map<Probe, Exchange>> targets = new ConcurrentHashMap<>();
    private final Set<DomainName> reversed = ConcurrentHashMap.newKeySet();
    private volatile boolean limited;

    Gathering(DomainName domain, Located located, Trace way, DnsClient client, ResolutionProfile profile, Crew crew) {
        this.domain = domain;
        this.located = located;
        this.way = way;
        this.client = client;
        this.profile = profile;
        this.crew = crew;
        this.questions = Questions.of(domain, located.zone());
    }

    void begin() {
        if (way.outcome() == Outcome.NXDOMAIN && way.chain().isEmpty()) {
            return;
        }
        for (NameServer parent : located.above().stream().limit(Limits.SERVERS).toList()) {
            hosts(parent.name(), parent.addresses()).forEach(host -> ask(parents, host, questions.ofParent()));
        }
        located.servers().stream().limit(Limits.SERVERS).forEach(this::server);
        if (located.servers().isEmpty()) {
            trace(new Question(located.zone(), RecordType.NS));
        }
        questions.names().forEach(this::addresses);
        questions.names().forEach(each -> trace(new Question(each, RecordType.CAA)));
    }

    /** What is known now; {@code all} if nothing is under way any more. */
    Survey survey(boolean all) {
        return new Survey(
                domain,
                located.zone(),
                questions.names(),
                questions.random(),
                profile,
                way,
                witnesses(parents),
                witnesses(servers),
                witnesses(targets),
                traces,
                all && !limited);
    }

    private List<Witness> witnesses(Map<Host, Map<Probe, Exchange>> said) {
        List<Witness> witnesses = new ArrayList<>();
        said.forEach((host, exchanges) -> witnesses.add(new Witness(located.zone(), host, exchanges)));
        witnesses.sort(Comparator.comparing((Witness each) -> each.host().name())
                .thenComparing(each -> each.host().address()));
        return witnesses;
    }

    private List<Host> hosts(DomainName name, Collection<IpAddress> addresses) {
        return addresses.stream()
                .filter(profile::speaks)
                .map(address -> new Host(name, address, profile.server(address)))
                .toList();
    }

    private void server(NameServer server) {
        serverNames.add(server.name());
        hosts(server.name(), server.addresses()).forEach(this::greet);
        addresses(server.name());
        Stream.of(RecordType.A, RecordType.AAAA)
                .flatMap(type -> Stream.ofNullable(traces.get(new Question(server.name(), type))))
                .forEach(this::greetAll);
    }

    /** What is asked first: only who answers this is asked for the rest. */
    private void greet(Host host) {
        if (servers.size() >= 2 * Limits.SERVERS || servers.putIfAbsent(host, new ConcurrentHashMap<>()) != null) {
            return;
        }
        if (mayBeAsked(host)) {
            probe(servers, host, Probe.of(located.zone(), RecordType.SOA));
            reverse(host.address());
        }
    }

    /** Nobody owns the reverse of addresses for special use, unless in a network of one's own. */
    private void reverse(IpAddress address) {
        DomainName reverse = ReverseName.of(address);
        boolean owned = profile.scope() == ResolutionProfile.Scope.PRIVATE
                || SpecialAddresses.reason(address).isEmpty();
        if (owned && reversed.size() < Questions.REVERSE && reversed.add(reverse)) {
            trace(new Question(reverse, RecordType.PTR));
        }
    }

    private boolean mayBeAsked(Host host) {
        return profile.scope() == ResolutionProfile.Scope.PRIVATE
                || profile.addresses().containsKey(host.address())
                || (!SpecialAddresses.isForDocumentation(host.address())
                        && SpecialAddresses.reason(host.address()).isEmpty());
    }

    private void ask(Map<Host, Map<Probe, Exchange>> whom, Host host, List<Probe> probes) {
        whom.putIfAbsent(host, new ConcurrentHashMap<>());
        if (mayBeAsked(host)) {
            probes.forEach(each -> probe(whom, host, each));
        }
    }

    private void probe(Map<Host, Map<Probe, Exchange>> whom, Host host, Probe probe) {
        crew.begin("Asked " + host + " for " + probe.question(), () -> {
            Exchange exchange = client.ask(probe.manner().query(probe.question(), host.server(), profile));
            Map<Probe, Exchange> said = whom.computeIfAbsent(host, any -> new ConcurrentHashMap<>());
            said.put(probe, exchange);
            if (whom == servers) {
                heard(new Witness(located.zone(), host, said), probe);
            }
        });
    }

    private void heard(Witness witness, Probe probe) {
        if (probe.equals(Probe.of(located.zone(), RecordType.SOA)) && witness.standing() == Standing.AUTHORITATIVE) {
            ask(servers, witness.host(), questions.ofServer());
        }
        if (probe.manner() != Manner.USUAL) {
            return;
        }
        if (probe.name().equals(questions.random())
                && witness.message(probe)
                        .filter(each -> !each.is(Rcode.NXDOMAIN))
                        .isPresent()) {
            ask(servers, witness.host(), questions.ofWildcard());
        }
        List<ResourceRecord> records = witness.records(probe.name(), probe.type());
        records.forEach(each -> each.rdata()
                .ifPresent(data -> Leads.of(each.owner(), data, located.zone()).forEach(this::follow)));
    }

    private void follow(Leads.Lead lead) {
        switch (lead) {
            case Leads.Server server -> server(new NameServer(server.name(), List.of()));
            case Leads.Endpoint endpoint -> addresses(endpoint.name());
            case Leads.Policy policy -> {
                if (policies.size() < Questions.POLICIES && policies.add(policy.name())) {
                    trace(new Question(policy.name(), RecordType.TXT));
                }
            }
        }
    }

    private void addresses(DomainName name) {
        trace(new Question(name, RecordType.A));
        trace(new Question(name, RecordType.AAAA));
    }

    private void trace(Question question) {
        if (traced.size() >= Questions.TRACES) {
            limited = true;
            return;
        }
        if (!traced.add(question)) {
            return;
        }
        crew.begin("Traced " + question, () -> {
            Trace trace = new Tracer(client, profile).trace(question, step -> {});
            traces.put(question, trace);
            traced(question, trace);
        });
    }

    private void traced(Question question, Trace trace) {
        Leads.after(trace, questions.names()).forEach(this::trace);
        if (question.type().equals(RecordType.A) || question.type().equals(RecordType.AAAA)) {
            if (serverNames.contains(question.name())) {
                greetAll(trace);
            }
            if (question.type().equals(RecordType.A) && questions.names().contains(question.name())) {
                target(trace);
            }
        } else if (!question.type().equals(RecordType.PTR)) {
            trace.answers()
                    .forEach(each -> each.rdata()
                            .ifPresent(data ->
                                    Leads.of(each.owner(), data, located.zone()).forEach(this::follow)));
        }
    }

    /** Whether the place that an alias leads to answers by the network of the client. */
    private void target(Trace trace) {
        trace.steps().stream()
                .filter(each -> each.depth() == 0 && each.kind() == StepKind.ANSWER)
                .filter(each -> !each.question().name().isAtOrBelow(located.zone()))
                .reduce((one, later) -> later)
                .ifPresent(end -> ask(
                        targets,
                        new Host(end.serverName(), end.server().address(), end.server()),
                        List.of(new Probe(end.question().name(), RecordType.A, Manner.CLIENT_SUBNET))));
    }

    /** Addresses of a name server that were looked up are asked too. */
    private void greetAll(Trace trace) {
        hosts(trace.question().name(), Records.addresses(trace.answers())).forEach(this::greet);
    }
}
