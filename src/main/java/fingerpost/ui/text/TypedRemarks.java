package fingerpost.ui.text;

import fingerpost.dns.DomainName;
import fingerpost.document.RemarkText;
import fingerpost.export.zonefile.Remarking;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The remarks in the text of a zone as they were typed. */
final class TypedRemarks {
    private static final String ENTRY = "; " + Remarking.ENTRY;
    private static final String LINE = "; " + Remarking.LINE;

    /**
     * One remark.
     *
     * @param line from 1
     */
    record Remark(String text, ZoneEntry entry, int line) {}

    private final Map<EntryKey, Remark> entries = new HashMap<>();
    private final List<TextFault> faults = new ArrayList<>();

    /** Of that text in the zone of that apex, where these lines are locked. */
    static TypedRemarks of(String text, DomainName apex, Set<String> locked) {
        TypedRemarks remarks = new TypedRemarks();
        Set<String> missing = new HashSet<>(locked);
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String said = line.strip();
            if (said.startsWith(ENTRY)) {
                remarks.entry(said, apex, number);
            } else if (said.startsWith(LINE) && !missing.remove(said) && !locked.contains(said)) {
                remarks.fault(
                        number,
                        Speech.of("This line stands in the design; change it in the outline and the inspector."));
            }
        }
        if (!missing.isEmpty()) {
            remarks.fault(
                    0,
                    Speech.of(
                            "A line that policies name is gone or changed; remove it in the outline: {0}",
                            missing.iterator().next()));
        }
        return remarks;
    }

    Map<EntryKey, Remark> entries() {
        return entries;
    }

    List<TextFault> faults() {
        return faults;
    }

    private void entry(String said, DomainName apex, int number) {
        try {
            ZoneEntry entry = RemarkText.entry(said.substring(ENTRY.length()), apex);
            if (entries.put(EntryKey.of(entry), new Remark(said, entry, number)) != null) {
                fault(
                        number,
                        Speech.of(
                                "{0} has a second remark here.",
                                EntryKey.of(entry).spoken()));
            }
        } catch (IllegalArgumentException unread) {
            fault(number, Speech.of("The remark cannot be read: {0}", Reason.of(unread)));
        }
    }

    private void fault(int line, String message) {
        faults.add(new TextFault(line, 1, message));
    }
}
