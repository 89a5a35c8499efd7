package fingerpost.ui.text;

import fingerpost.document.RemarkText;
import fingerpost.export.zonefile.Remarking;
import fingerpost.export.zonefile.ZoneListing;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A zone of the design as the lines of a zone file. */
record ZoneText(Id element) implements DesignText {
    private static final Remarking REMARKING = new Remarking(RemarkText::of, RemarkText::of);

    @Override
    public List<TextRow> rows(Topology topology) {
        return ZoneListing.of(topology, topology.get(element, HostedZone.class), REMARKING).stream()
                .map(row -> new TextRow(row.text(), row.about(), kind(row.kind())))
                .toList();
    }

    @Override
    public TextReading read(Topology before, String text, Set<String> told) {
        Set<String> locked = rows(before).stream()
                .filter(row -> row.kind() == TextRow.Kind.LOCKED)
                .map(TextRow::text)
                .collect(Collectors.toSet());
        return ZoneTextEdit.of(before, before.get(element, HostedZone.class), text, told, locked);
    }

    private static TextRow.Kind kind(ZoneListing.Kind kind) {
        return switch (kind) {
            case LOCKED -> TextRow.Kind.LOCKED;
            case REMARK -> TextRow.Kind.TOLD;
            case DIRECTIVE, RECORD -> TextRow.Kind.TYPED;
        };
    }
}
