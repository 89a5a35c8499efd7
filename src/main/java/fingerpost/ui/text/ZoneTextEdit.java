package fingerpost.ui.text;

import fingerpost.dns.DomainName;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The difference between a zone and its text as somebody typed it. Record lines say owner, TTL and data; a remark says the
 * policy over them. Where only the lines changed, the policy stays; where the remark changed, it is believed.
 */
final class ZoneTextEdit {
    private final Topology topology;
    private final HostedZone before;
    private final TypedZone typed;
    private final TypedRemarks remarks;
    private final Set<String> told;
    private final List<TextFault> faults = new ArrayList<>();
    private final Map<EntryKey, Optional<ZoneEntry>> instead = new HashMap<>();
    private final List<ZoneChange.Fresh> fresh = new ArrayList<>();

    private ZoneTextEdit(
            Topology topology, HostedZone before, TypedZone typed, TypedRemarks remarks, Set<String> told) {
        this.topology = topology;
        this.before = before;
        this.typed = typed;
        this.remarks = remarks;
        this.told = told;
        faults.addAll(typed.faults());
        faults.addAll(remarks.faults());
    }

    /**
     * What that text changes in a zone of the design.
     *
     * @param told the remarks that were written for the person, so that they say nothing new
     * @param locked the lines that must stand in the text
     */
    static TextReading of(Topology topology, HostedZone before, String text, Set<String> told, Set<String> locked) {
        ZoneTextEdit edit = new ZoneTextEdit(
                topology, before, TypedZone.of(before, text), TypedRemarks.of(text, before.apex(), locked), told);
        ZoneChange change = edit.change();
        edit.remarks.entries().forEach((key, remark) -> edit.typed.about().put(remark.line(), edit.typed.subject(key)));
        return new TextReading(edit.typed.about(), edit.faults, change::over);
    }

    private ZoneChange change() {
        Map<EntryKey, TypedEntry> now = typed.entries();
        Moves moves = Moves.of(before, now);
        Map<EntryKey, ZoneEntry> was = new HashMap<>();
        before.entries().forEach(each -> was.put(EntryKey.of(each), each));
        before.entries().forEach(each -> instead.put(EntryKey.of(each), Optional.empty()));
        Optional<EntryKey> last = Optional.empty();
        for (Map.Entry<EntryKey, TypedEntry> each : now.entrySet()) {
            EntryKey from = moves.from().getOrDefault(each.getKey(), each.getKey());
            Optional<ZoneEntry> old = Optional.ofNullable(was.get(from));
            Optional<ZoneEntry> entry = entry(each.getKey(), from, each.getValue(), old);
            if (old.isEmpty()) {
                Optional<EntryKey> after = last;
                entry.ifPresent(made -> fresh.add(new ZoneChange.Fresh(made, after)));
            } else if (entry.equals(old)) {
                instead.remove(from);
            } else {
                instead.put(from, entry);
            }
            last = Optional.of(each.getKey());
        }
        for (TypedRemarks.Remark remark : remarks.entries().values()) {
            EntryKey key = EntryKey.of(remark.entry());
            if (!now.containsKey(key) && !told.contains(remark.text())) {
                fault(remark.line(), Speech.of("The remark of {0} has no record lines below it.", key.spoken()));
            }
        }
        return new ZoneChange(
                before.id(),
                typed.isHeadOf(before) ? zone -> zone : typed::head,
                Map.copyOf(instead),
                List.copyOf(fresh),
                moves.names(owners(was.keySet()), owners(now.keySet())));
    }

    /** What the lines and the remark make of the entry that was; empty with a fault where they make none. */
    private Optional<ZoneEntry> entry(EntryKey key, EntryKey from, TypedEntry lines, Optional<ZoneEntry> old) {
        Optional<TypedRemarks.Remark> remark =
                Optional.ofNullable(remarks.entries().get(key));
        Optional<TypedRemarks.Remark> believed = remark.filter(each -> !told.contains(each.text()));
        boolean dropped = remark.isEmpty()
                && !remarks.entries().containsKey(from)
                && old.filter(ZoneTextEdit::isRemarked).isPresent();
        try {
            if (believed.isPresent()) {
                return Optional.of(remarked(key, lines, believed.get().entry()));
            }
            return Optional.of(old.isEmpty() || dropped ? lines.plain() : lines.over(old.get()));
        } catch (IllegalArgumentException refused) {
            fault(believed.map(TypedRemarks.Remark::line).orElse(lines.line()), Reason.of(refused));
            return old;
        }
    }

    /** What a remark that somebody typed says; the record lines say the same. */
    private ZoneEntry remarked(EntryKey key, TypedEntry lines, ZoneEntry said) {
        if (said instanceof RecordSet set) {
            for (Id line : set.policy().lines()) {
                if (topology.find(line, Line.class).isEmpty()) {
                    throw new IllegalArgumentException(Speech.of("The design has no line {0}.", line));
                }
            }
        }
        if (!lines.isInAnyOrder(said)) {
            throw new IllegalArgumentException(Speech.of(
                    "The remark and the record lines of {0} say different things; change both alike.", key.spoken()));
        }
        return said;
    }

    private static boolean isRemarked(ZoneEntry entry) {
        return entry instanceof RecordSet set
                && !(set.policy() instanceof Fixed && set.leastTtl().isEmpty());
    }

    private static Set<DomainName> owners(Set<EntryKey> keys) {
        return keys.stream().map(EntryKey::owner).collect(Collectors.toSet());
    }

    private void fault(int line, String message) {
        faults.add(new TextFault(line, 1, message));
    }
}
