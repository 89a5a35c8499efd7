package fingerpost.ui.text;

import fingerpost.export.Refusal;
import fingerpost.export.nginx.NginxListing;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The upstreams and servers of an nginx of the design. */
record ProxyText(Id element) implements DesignText {
    @Override
    public List<TextRow> rows(Topology topology) {
        String text;
        try {
            text = NginxListing.of(topology, topology.get(element, Proxy.class));
        } catch (Refusal unsaid) {
            return List.of(new TextRow("# " + unsaid.getMessage(), Optional.empty(), TextRow.Kind.LOCKED));
        }
        Map<Integer, Subject> about = new NginxOutline(text).about(topology, element);
        List<TextRow> rows = new ArrayList<>();
        text.lines()
                .forEach(line -> rows.add(
                        new TextRow(line, Optional.ofNullable(about.get(rows.size() + 1)), TextRow.Kind.TYPED)));
        return rows;
    }

    @Override
    public TextReading read(Topology before, String text, Set<String> told) {
        return ProxyTextEdit.of(before, before.get(element, Proxy.class), text);
    }
}
