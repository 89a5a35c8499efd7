package fingerpost.command;

import fingerpost.diagnose.drift.Cure;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.diagnose.drift.Place;
import fingerpost.diagnose.drift.ServerState;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A comparison with live servers as a person reads it: what differs with both cures, what else is worth knowing, the sum. */
final class CompareText {
    private static final int INDENT = 9;
    /** So many places that were not tested are told one by one. */
    private static final int SHOWN = 5;

    private CompareText() {}

    static String of(Topology topology, Overlay overlay) {
        List<String> lines = new ArrayList<>();
        for (ServerState each : overlay.servers()) {
            if (!each.serves()) {
                lines.add("not tested: " + each.server() + " " + each.fault() + " ("
                        + each.zone().unicode() + ")");
            }
        }
        overlay.differences().forEach(each -> {
            tell(lines, topology, each);
            cures(lines, each);
        });
        overlay.remarks().forEach(each -> tell(lines, topology, each));
        List<Place> untested = overlay.untested();
        untested.stream().limit(SHOWN).forEach(each -> lines.add(Rows.paragraph("not tested: " + each.message(), 0)));
        if (untested.size() > SHOWN) {
            lines.add("not tested: " + (untested.size() - SHOWN) + " more.");
        }
        lines.add(sum(overlay));
        return String.join("\n", lines);
    }

    private static void tell(List<String> lines, Topology topology, Place each) {
        lines.add(Rows.cell(each.grade().severity().word(), INDENT)
                + Rows.cell(each.grade().word(), 18)
                + Subjects.spoken(topology, each.node()));
        lines.add(Rows.paragraph(each.message(), INDENT));
    }

    private static void cures(List<String> lines, Place each) {
        each.takeLive().ifPresent(edit -> lines.add(Rows.paragraph("Design: " + edit.name() + ".", INDENT)));
        String live = " ".repeat(INDENT) + "Live: ";
        if (each.keepDesign().equals(Cure.NONE)) {
            lines.add(live + "no record does it; set it up where the zone is run.");
        }
        CompareJson.records(each).forEach(record -> lines.add(live + record));
        each.keepDesign().withdraw().forEach(gone -> lines.add(live + "without " + gone));
    }

    private static String sum(Overlay overlay) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("difference", overlay.differences().size());
        parts.put("remark", overlay.remarks().size());
        StringBuilder sum = new StringBuilder(Rows.count(overlay.places().size(), "place")).append(" of the design");
        parts.forEach((word, count) -> sum.append(", ").append(Rows.count(count, word)));
        return sum.append(", ")
                .append(overlay.untested().size())
                .append(" not tested; ")
                .append(Rows.count(overlay.packets(), "packet"))
                .append(", ")
                .append(overlay.nanos() / 1_000_000)
                .append(" ms.")
                .toString();
    }
}
