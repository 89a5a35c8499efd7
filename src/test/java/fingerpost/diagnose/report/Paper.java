package fingerpost.diagnose.report;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Surveyor;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.testnet.ScriptedServer;
import fingerpost.ui.speech.InGerman;
import fingerpost.wire.Attempt;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Edns;
import fingerpost.wire.EdnsOption;
import fingerpost.wire.Exchange;
import fingerpost.wire.MessageCodec;
import fingerpost.wire.NameServer;
import fingerpost.wire.Packet;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import fingerpost.wire.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xbill.DNS.ClientSubnetOption;
import org.xbill.DNS.DClass;
import org.xbill.DNS.EDNSOption;
import org.xbill.DNS.Flags;
import org.xbill.DNS.GenericEDNSOption;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;

/** The name space of the prepared faults without a network: what a survey sees there, within milliseconds. */
final class Paper implements DnsClient {
    private final Map<IpAddress, ScriptedServer.Script> servers = new LinkedHashMap<>();
    private final Map<IpAddress, String> others = new LinkedHashMap<>();
    private final List<Query> asked = new CopyOnWriteArrayList<>();
    private final Fault fault;

    private Paper(Fault fault) {
        this.fault = fault;
    }

    static Paper of(Fault fault) {
        Paper paper = new Paper(fault);
        List<Fault> one = List.of(fault);
        LooseAuthority.Twist twist = fault.twist() == null ? Twists.none() : fault.twist();
        paper.zone("127.0.1.1", ".", FaultNet.ROOT, Twists.none());
        paper.zone("127.0.2.1", "com.", FaultNet.COM + FaultNet.above(one, 0), Twists.none());
        paper.zone("127.0.2.2", "com.", FaultNet.COM + FaultNet.above(one, 1), Twists.none());
        paper.zone("127.0.2.3", "net.", FaultNet.NET, Twists.none());
        paper.zone("127.0.2.3", "6.0.127.in-addr.arpa.", FaultNet.REVERSE, Twists.none());
        paper.zone("127.0.3.1", "target.net.", FaultNet.TARGET, Twists.none());
        paper.zone("127.0.4.5", "geo.net.", FaultNet.GEO, Twists.answersByNetwork());
        if (!fault.copies().getFirst().isEmpty()) {
            for (String net : List.of("3", "4", "6")) {
                paper.zone("127.0." + net + ".1", fault.domain(), fault.copies().getFirst(), twist);
                paper.zone("127.0." + net + ".2", fault.domain(), fault.copies().getLast(), twist);
            }
        }
        return paper;
    }

    /** What a check says of it. */
    static Verdict verdict(LiveCheck check, Fault fault) {
        return check.of(of(fault).survey());
    }

    /** The findings, each as {@code SEVERITY message}; none where it passed; fails where it was not tested. */
    static List<String> told(LiveCheck check, Fault fault) {
        return told(verdict(check, fault));
    }

    static List<String> told(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed _ -> List.of();
            case Verdict.Found found ->
                found.findings().stream().map(Paper::told).toList();
            case Verdict.NotTested not -> throw new AssertionError("Not tested: " + not.why());
        };
    }

    /** Why it was not tested; fails where it was. */
    static String untested(LiveCheck check, Fault fault) {
        return switch (verdict(check, fault)) {
            case Verdict.NotTested not -> not.why();
            case Verdict.Passed _ -> throw new AssertionError("Passed.");
            case Verdict.Found found -> throw new AssertionError("Found: " + found.findings());
        };
    }

    private static String told(LiveFinding finding) {
        if (finding.evidence().isEmpty()) {
            throw new AssertionError("Without evidence: " + finding.message());
        }
        InGerman.assertTold(finding);
        return finding.severity() + " " + finding.message();
    }

    Paper zone(String address, String apex, String text, LooseAuthority.Twist twist) {
        LooseAuthority authority =
                (LooseAuthority) servers.computeIfAbsent(IpAddress.of(address), any -> new LooseAuthority());
        String soa =
                text.contains(" SOA ") ? "" : "@ IN SOA ns.invalid. hostmaster.invalid. 1 14400 3600 1209600 300\n";
        try {
            authority.zone(apex, soa + text, twist);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return this;
    }

    /** What is asked at that address is answered from another one. */
    Paper from(String address, String other) {
        others.put(IpAddress.of(address), other);
        return this;
    }

    /** Nothing comes from there. */
    Paper without(String address) {
        servers.remove(IpAddress.of(address));
        return this;
    }

    /** What was asked at that address. */
    List<Query> asked(String address) {
        return asked.stream()
                .filter(each -> each.server().address().equals(IpAddress.of(address)))
                .toList();
    }

    Survey survey() {
        return new Surveyor(this, profile()).survey(DomainName.of(fault.domain()), progress -> {});
    }

    static ResolutionProfile profile() {
        return ResolutionProfile.of(
                        List.of(new NameServer(
                                DomainName.of("a.root-servers.test."), List.of(IpAddress.of("127.0.1.1")))),
                        ResolutionProfile.Scope.PRIVATE)
                .withFamilies(true, false);
    }

    @Override
    public Exchange ask(Query query) {
        asked.add(query);
        boolean tcp = query.transport() == Transport.TCP;
        Packet sent = Packet.of(message(query).toWire());
        String other = tcp ? null : others.get(query.server().address());
        if (other != null) {
            List<String> strays = query.noticingOthers() ? List.of("an answer from " + other) : List.of();
            return new Exchange(
                    query,
                    List.of(new Attempt(Transport.UDP, query.edns().isPresent(), sent, new Reply.Silent(), strays, 1)));
        }
        return new Exchange(
                query,
                List.of(new Attempt(
                        query.transport(),
                        query.edns().isPresent(),
                        sent,
                        reply(query.server(), sent, tcp),
                        List.of(),
                        1_000_000)));
    }

    private Reply reply(Server server, Packet sent, boolean tcp) {
        ScriptedServer.Script script = servers.getOrDefault(server.address(), FaultNet.silent());
        try {
            List<byte[]> replies = script.replies(new Message(sent.octets()), tcp);
            if (replies.isEmpty()) {
                return new Reply.Silent();
            }
            Packet packet = Packet.of(replies.getFirst());
            return new Reply.Accepted(MessageCodec.decode(packet), packet);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Message message(Query query) {
        try {
            Name name = Name.fromString(query.question().name().toString());
            Message message = Message.newQuery(
                    Record.newRecord(name, query.question().type().code(), DClass.IN));
            if (!query.recursionDesired()) {
                message.getHeader().unsetFlag(Flags.RD);
            }
            if (query.edns().isPresent()) {
                Edns edns = query.edns().get();
                List<EDNSOption> options = new ArrayList<>();
                for (EdnsOption each : edns.options()) {
                    options.add(option(each));
                }
                message.addRecord(
                        new OPTRecord(edns.udpSize(), 0, edns.version(), edns.flags(), options), Section.ADDITIONAL);
            }
            return message;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static EDNSOption option(EdnsOption option) throws IOException {
        return option instanceof EdnsOption.ClientSubnet subnet
                ? new ClientSubnetOption(
                        subnet.network().prefix(),
                        InetAddress.getByName(subnet.network().address().toString()))
                : new GenericEDNSOption(65_100, new byte[0]);
    }
}
