package fingerpost.document.form;

import fingerpost.dns.IpNetwork;
import fingerpost.document.json.Json;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import java.util.List;

/** A line, on one line. */
public final class LineForm {
    private LineForm() {}

    /** The line as a list of them has it. */
    public static Json write(Line line) {
        return new Writing()
                .text("id", line.id())
                .text("label", line.label())
                .texts("networks", line.networks())
                .textsIfAny("countries", line.countries())
                .flat();
    }

    /** The line that an object says. */
    public static Line read(Source source) {
        Id id = source.field("id").as(Id::of);
        String label = source.textOrNone("label");
        List<IpNetwork> networks = source.list("networks", each -> each.as(IpNetwork::of));
        List<String> countries = source.list("countries", Source::text);
        return source.made(() -> new Line(id, label, networks, countries));
    }
}
