package fingerpost.export.route53;

import static fingerpost.export.json.Json.NOTHING;

import fingerpost.dns.IpNetwork;
import fingerpost.export.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The collections of networks that the policies by line refer to, one for each choice of lines. */
final class NetworkCollections {
    private final Map<Map<String, List<IpNetwork>>, String> names = new LinkedHashMap<>();

    /** Stands for the id of the collection with these networks at these locations. */
    String id(Map<String, List<IpNetwork>> locations) {
        return "ID-OF-" + names.computeIfAbsent(new LinkedHashMap<>(locations), any -> "lines-" + (names.size() + 1));
    }

    /** By name what {@code aws route53 change-cidr-collection --cli-input-json} takes. */
    Map<String, Json> requests() {
        Map<String, Json> requests = new LinkedHashMap<>();
        names.forEach((locations, name) -> {
            List<Json> changes = new ArrayList<>();
            locations.forEach((location, networks) -> changes.add(NOTHING.with("LocationName", location)
                    .with("Action", "PUT")
                    .with(
                            "CidrList",
                            Json.texts(
                                    networks.stream().map(IpNetwork::toString).toList()))));
            requests.put(name, NOTHING.with("Id", "ID-OF-" + name).with("Changes", new Json.Items(changes)));
        });
        return requests;
    }
}
