package fingerpost.ingest.zonefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The faults that were found, in the order in which they were; of each code only so many. */
final class Faults {
    /** So many of one code are listed; a person mends the first ten and reads again. */
    private static final int MOST_OF_A_CODE = 200;

    private final List<ZoneSource> sources;
    private final List<ZoneFault> faults = new ArrayList<>();
    private final Map<FaultCode, Integer> counts = new EnumMap<>(FaultCode.class);

    Faults(List<ZoneSource> sources) {
        this.sources = sources;
    }

    void add(int source, Refused refused) {
        add(refused.code(), source, refused.at(), refused.message(), refused.cure());
    }

    void add(FaultCode code, int source, int at, String message) {
        add(code, source, at, message, "");
    }

    /** Something about the file as a whole. */
    void add(FaultCode code, String message) {
        counts.merge(code, 1, Integer::sum);
        faults.add(new ZoneFault(code, "", 0, 0, message, code.cure()));
    }

    private void add(FaultCode code, int source, int at, String message, String cure) {
        if (counts.merge(code, 1, Integer::sum) <= MOST_OF_A_CODE) {
            ZoneSource text = sources.get(source);
            faults.add(new ZoneFault(
                    code, text.name(), text.line(at), text.column(at), message, cure.isEmpty() ? code.cure() : cure));
        }
    }

    boolean has(FaultCode code) {
        return counts.containsKey(code);
    }

    /** All of them, and how many more there are of the codes that have too many. */
    List<ZoneFault> list() {
        List<ZoneFault> all = new ArrayList<>(faults);
        counts.forEach((code, count) -> {
            if (count > MOST_OF_A_CODE) {
                all.add(new ZoneFault(
                        code,
                        "",
                        0,
                        0,
                        (count - MOST_OF_A_CODE) + " more faults of the kind " + code.word() + " are not listed.",
                        code.cure()));
            }
        });
        return all;
    }
}
