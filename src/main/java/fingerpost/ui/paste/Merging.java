package fingerpost.ui.paste;

import fingerpost.dns.Rdata;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Subject;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts entries into a zone beside what stands there; nothing of it is replaced. */
final class Merging {
    private final List<String> left = new ArrayList<>();
    private final Set<Subject> touched = new LinkedHashSet<>();
    private HostedZone zone;
    private int added;
    private int known;

    Merging(HostedZone zone) {
        this.zone = zone;
    }

    void add(ZoneEntry entry) {
        Optional<ZoneEntry> here = zone.find(entry.owner(), entry.typeName());
        Optional<String> beside = beside(entry);
        if (here.isPresent() && entry instanceof RecordSet more && here.get() instanceof RecordSet set) {
            add(set, more);
        } else if (here.isPresent()) {
            boolean same = here.get() instanceof Alias alias && alias.targets().equals(entry.targets());
            known += same ? 1 : 0;
            if (!same) {
                left.add(Speech.of("{0} has another {1} already.", entry.owner().unicode(), entry.typeName()));
            }
        } else if (beside.isPresent()) {
            left.add(beside.get());
        } else {
            put(entry, entry instanceof RecordSet set ? set.policy().records().size() : 1);
        }
    }

    private void add(RecordSet set, RecordSet more) {
        List<Rdata> fresh = new ArrayList<>(more.policy().records());
        fresh.removeAll(set.policy().records());
        known += more.policy().records().size() - fresh.size();
        if (fresh.isEmpty()) {
            return;
        }
        boolean single = set.typeName().equals("CNAME") || set.typeName().equals("DNAME");
        Optional<AnswerPolicy> policy = single ? Optional.empty() : with(set.policy(), fresh);
        if (policy.isPresent()) {
            put(set.withPolicy(policy.get()), fresh.size());
        } else if (single) {
            left.add(Speech.of("{0} has another {1} already.", set.owner().unicode(), set.typeName()));
        } else {
            left.add(Speech.of(
                    "{0} {1} answers by a policy ({2}); add the records there.",
                    set.owner().unicode(), set.typeName(), set.policy().word()));
        }
    }

    private static Optional<AnswerPolicy> with(AnswerPolicy policy, List<Rdata> fresh) {
        List<Rdata> all = new ArrayList<>(policy.records());
        all.addAll(fresh);
        return switch (policy) {
            case Fixed _ -> Optional.of(new Fixed(all));
            case Rotated _ -> Optional.of(new Rotated(all));
            case Shuffled _ -> Optional.of(new Shuffled(all));
            default -> Optional.empty();
        };
    }

    /** A CNAME stands alone (RFC 1034 section 3.6.2). */
    private Optional<String> beside(ZoneEntry entry) {
        boolean alias = entry.typeName().equals("CNAME");
        return zone.at(entry.owner()).stream()
                .filter(each -> alias != each.typeName().equals("CNAME"))
                .findFirst()
                .map(each -> Speech.of(
                        "{0} has a {1}, beside which no {2} can stand.",
                        entry.owner().unicode(), each.typeName(), entry.typeName()));
    }

    private void put(ZoneEntry entry, int records) {
        zone = zone.with(entry);
        added += records;
        touched.add(Subject.of(zone.id(), entry.owner()));
    }

    HostedZone zone() {
        return zone;
    }

    /** How many records are new. */
    int added() {
        return added;
    }

    /** How many stood there already. */
    int known() {
        return known;
    }

    /** The names that have something new. */
    Set<Subject> touched() {
        return touched;
    }

    List<String> left() {
        return left;
    }

    /** What is to be said of those that stood there. */
    static List<String> said(int known) {
        return known == 0 ? List.of() : List.of(Speech.count(known, "1 was there already.", "{0} were there already."));
    }
}
