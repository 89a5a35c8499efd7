package fingerpost.export.route53;

import static fingerpost.export.json.Json.NOTHING;

import fingerpost.export.json.Json;

/** One change of a batch. */
record Change(Action action, ResourceSet set) {
    /** What becomes of the set. */
    enum Action {
        DELETE(1),
        /** Counted twice by Route 53. */
        UPSERT(2);

        private final int times;

        Action(int times) {
            this.times = times;
        }
    }

    Json json() {
        return NOTHING.with("Action", action.name()).with("ResourceRecordSet", SetJson.of(set));
    }

    /** How many {@code ResourceRecord} elements it counts for. */
    int records() {
        return action.times
                * (set.content() instanceof Content.Values values
                        ? values.records().size()
                        : 1);
    }

    /** How many characters of {@code Value} elements it counts for. */
    int characters() {
        return action.times
                * (set.content() instanceof Content.Values values
                        ? values.records().stream()
                                .mapToInt(each -> SetJson.value(each).length())
                                .sum()
                        : 0);
    }
}
