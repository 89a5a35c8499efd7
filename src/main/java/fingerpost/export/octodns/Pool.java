package fingerpost.export.octodns;

import fingerpost.dns.Rdata;
import java.util.List;
import java.util.Optional;

/**
 * Values of which octoDNS answers one, by weight.
 *
 * @param checked whether the health check counts; otherwise its values count as up
 * @param fallback the pool that answers where none of this one is healthy
 */
record Pool(List<Value> values, boolean checked, Optional<String> fallback) {
    /** @param weight 0 for a value that is never answered, else 1 to 100 */
    record Value(Rdata record, int weight) {}

    Pool {
        values = List.copyOf(values);
    }

    Yaml.Fields fields() {
        Yaml.Fields fields = Yaml.EMPTY.with(
                "values", new Yaml.Items(values.stream().map(this::fields).toList()));
        return fallback.map(name -> fields.with("fallback", name)).orElse(fields);
    }

    private Yaml.Fields fields(Value value) {
        Yaml.Fields fields =
                Yaml.EMPTY.with("value", RecordFields.of(value.record).value());
        if (value.weight == 0) {
            return fields.with("status", "down");
        }
        Yaml.Fields weighted = values.size() == 1 ? fields : fields.with("weight", value.weight);
        return checked ? weighted : weighted.with("status", "up");
    }
}
