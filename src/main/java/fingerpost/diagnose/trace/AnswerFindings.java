package fingerpost.diagnose.trace;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Step;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rcode;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import fingerpost.wire.ResourceRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Answer sections that contradict themselves: two aliases of one name, records of names that nobody asked for. */
final class AnswerFindings {
    /** A signature stands beside what it signs. */
    private static final RecordType RRSIG = new RecordType(46);

    private AnswerFindings() {}

    static List<LiveFinding> of(List<Step> steps) {
        List<LiveFinding> findings = new ArrayList<>();
        Set<DomainName> told = new HashSet<>();
        for (Step step : steps) {
            Optional<Message> message = step.exchange().flatMap(Exchange::message);
            if (step.depth() == 0 && step.kind().useful() && message.isPresent()) {
                DomainName name = step.question().name();
                List<ResourceRecord> answer = message.get().answer();
                boolean tooLong = message.get().is(Rcode.YXDOMAIN);
                if (targets(message.get(), name) > 1 && told.add(name)) {
                    findings.add(twoAliases(step, name));
                }
                Set<DomainName> strange = tooLong ? Set.of() : strangers(name, answer);
                if (!strange.isEmpty() && told.add(strange.iterator().next())) {
                    findings.add(strangers(step, strange));
                }
            }
        }
        return findings;
    }

    /** A server that goes round a loop of DNAME repeats the same alias; that is one. */
    private static long targets(Message message, DomainName name) {
        return message.answers(name, RecordType.CNAME).stream()
                .map(ResourceRecord::data)
                .distinct()
                .count();
    }

    /** Owners in the answer that no alias leads to. */
    static Set<DomainName> strangers(DomainName name, List<ResourceRecord> answer) {
        Set<DomainName> expected = new HashSet<>(Set.of(name));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (ResourceRecord each : answer) {
                Optional<DomainName> target = each.rdata().flatMap(Rdata::target);
                if (each.type().equals(RecordType.CNAME) && expected.contains(each.owner()) && target.isPresent()) {
                    grew |= expected.add(target.get());
                }
            }
        }
        return answer.stream()
                .filter(each -> !each.type().equals(RRSIG))
                .filter(each -> !each.type().equals(RecordType.DNAME)
                        || expected.stream().noneMatch(below -> below.isBelow(each.owner())))
                .map(ResourceRecord::owner)
                .filter(owner -> !expected.contains(owner))
                .collect(Collectors.toSet());
    }

    private static LiveFinding twoAliases(Step step, DomainName name) {
        return LiveFinding.of(
                "CN02",
                Severity.ERROR,
                name,
                Spoken.name(name)
                        + " has more than one CNAME. Each resolver picks another one, and some pick none. Keep one of"
                        + " them.",
                "RFC 2181 section 10.1",
                step.exchange().stream().toList());
    }

    private static LiveFinding strangers(Step step, Set<DomainName> strange) {
        return LiveFinding.of(
                "CN06",
                Severity.WARNING,
                step.question().name(),
                "The answer of " + Spoken.name(step.serverName()) + " for "
                        + Spoken.name(step.question().name()) + " also holds "
                        + Spoken.names(new TreeSet<>(strange))
                        + ", to which no alias leads. Resolvers drop such records, and some take them for an attack."
                        + " Let the server answer only what is asked.",
                "RFC 5452 section 6; Zonemaster CNAME_RECORDS_NO_MATCH",
                step.exchange().stream().toList());
    }
}
