package fingerpost.export.route53;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.RecordType;
import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A hosted zone that takes change batches and refuses what the API reference says Route 53 refuses. */
final class PaperRoute53 {
    private Map<ResourceSet.Key, ResourceSet> sets = new LinkedHashMap<>();

    /** Sends the parts of an export that belong to that folder, in order; those with nothing in them are passed over. */
    PaperRoute53 send(Map<String, String> files, String folder) {
        files.entrySet().stream()
                .filter(each -> each.getKey().startsWith(folder + "change-"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> send(each.getKey(), each.getValue()));
        return this;
    }

    Set<ResourceSet> sets() {
        return Set.copyOf(sets.values());
    }

    private void send(String path, String text) {
        Json.Fields batch = (Json.Fields) JsonText.parse(text);
        assertThat(((Json.Text) batch.fields().get("Comment")).text()).as(path).hasSizeLessThanOrEqualTo(256);
        List<Change> changes = new ArrayList<>();
        for (Json each : ((Json.Items) batch.fields().get("Changes")).items()) {
            Json.Fields change = (Json.Fields) each;
            changes.add(new Change(
                    Change.Action.valueOf(((Json.Text) change.fields().get("Action")).text()),
                    SetReading.of(change.fields().get("ResourceRecordSet"))));
        }
        assertThat(Batches.isSendable(changes)).as(path).isTrue();
        Map<ResourceSet.Key, ResourceSet> after = new LinkedHashMap<>(sets);
        for (Change each : changes) {
            ResourceSet set = each.set();
            switch (each.action()) {
                case DELETE -> assertThat(after.remove(set.key())).as("deleted").isEqualTo(set);
                case UPSERT -> after.put(set.key(), set);
            }
        }
        after.values().stream()
                .collect(Collectors.groupingBy(each -> each.name() + " " + each.type()))
                .forEach(PaperRoute53::requireOneKind);
        after.values().forEach(each -> require(each, after));
        sets = after;
    }

    private static void requireOneKind(String name, List<ResourceSet> sets) {
        assertThat(sets.stream()
                        .map(each -> each.turn().map(turn -> turn.routing().getClass()))
                        .distinct())
                .as(name)
                .hasSize(1);
        assertThat(sets)
                .as(name)
                .hasSizeLessThanOrEqualTo(sets.getFirst().turn().isPresent() ? 100 : 1);
        List<Routing> routings = sets.stream()
                .flatMap(each -> each.turn().stream())
                .map(Turn::routing)
                .filter(each -> !(each instanceof Routing.Weight) && !(each instanceof Routing.Together))
                .toList();
        assertThat(routings).as(name).doesNotHaveDuplicates();
    }

    private static void require(ResourceSet set, Map<ResourceSet.Key, ResourceSet> all) {
        set.turn().ifPresent(turn -> {
            assertThat(turn.id()).hasSizeBetween(1, 128);
            assertThat(turn.healthCheck().orElse("")).hasSizeLessThanOrEqualTo(64);
            switch (turn.routing()) {
                case Routing.Weight weight -> assertThat(weight.weight()).isBetween(0, 255);
                case Routing.Networks networks ->
                    assertThat(networks.location()).matches("[0-9A-Za-z_*-]{1,16}");
                case Routing.Country country -> assertThat(country.country()).matches("[A-Z]{2}|\\*");
                case Routing.Place place -> {
                    assertThat(place.latitude()).matches("-?[0-9]{1,2}(\\.[0-9]{0,2})?");
                    assertThat(place.longitude()).matches("-?[0-9]{1,3}(\\.[0-9]{0,2})?");
                }
                case Routing.Failing _ -> {}
                case Routing.Together _ -> assertThat(set.content()).isInstanceOf(Content.Values.class);
            }
        });
        switch (set.content()) {
            case Content.Values values -> {
                assertThat(values.records()).isNotEmpty().hasSizeLessThanOrEqualTo(400);
                assertThat(set.type()).isNotEqualTo(RecordType.DNAME);
            }
            case Content.AliasOf alias -> {
                boolean elsewhere = alias.zone().startsWith("Z") || alias.zone().contains("-zone-of-");
                assertThat(elsewhere
                                || all.values().stream()
                                        .anyMatch(each -> each.name().equals(alias.target())
                                                && each.type().equals(set.type())))
                        .as("the target is there")
                        .isTrue();
            }
        }
    }
}
