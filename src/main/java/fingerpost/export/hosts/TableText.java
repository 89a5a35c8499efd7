package fingerpost.export.hosts;

import static fingerpost.export.json.Json.NOTHING;

import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
import fingerpost.topology.ServerName;
import java.util.List;

/** The JSON of a table, and back. */
final class TableText {
    private TableText() {}

    static String print(HostTable table) {
        List<Json> routes = table.routes().stream()
                .<Json>map(each -> NOTHING.with("host", each.host().toString()).with("backend", each.url()))
                .toList();
        return JsonText.print(NOTHING.with("port", table.port())
                .with("routes", new Json.Items(routes))
                .with("otherwise", table.otherwise()));
    }

    /** The table of that text; throws {@link IllegalArgumentException} where it is none. */
    static HostTable parse(String text) {
        if (JsonText.parse(text) instanceof Json.Fields table
                && table.fields().get("port") instanceof Json.Whole port
                && table.fields().get("routes") instanceof Json.Items routes
                && table.fields().get("otherwise") instanceof Json.Whole otherwise) {
            return new HostTable(
                    Math.toIntExact(port.number()),
                    routes.items().stream().map(TableText::route).toList(),
                    Math.toIntExact(otherwise.number()));
        }
        throw new IllegalArgumentException("A host table has port, routes and otherwise.");
    }

    private static HostTable.Route route(Json json) {
        if (json instanceof Json.Fields route
                && route.fields().get("host") instanceof Json.Text host
                && route.fields().get("backend") instanceof Json.Text backend) {
            return new HostTable.Route(ServerName.of(host.text()), backend.text());
        }
        throw new IllegalArgumentException("A route of a host table has host and backend.");
    }
}
