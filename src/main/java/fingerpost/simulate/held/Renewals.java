package fingerpost.simulate.held;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * When a cache fetches one record set, and what it holds between: it comes with the first look-up after it was forgotten, so
 * that from one fetch to the next its TTL passes and the time until somebody looks it up (Jung, Berger and Balakrishnan,
 * INFOCOM 2003, with every waiting time at its mean). A change of the answer is met at the first fetch after it. Times are
 * seconds of the scenario.
 */
final class Renewals {
    /**
     * A stretch of time in which servers answer alike.
     *
     * @param answer whatever is the same for the same answer
     * @param ttl for how long the cache keeps it; 0 for not at all
     * @param answered whether the cache gets an answer at all
     * @param reachable whether anybody reaches the cache
     */
    record Answers(double from, Object answer, double ttl, boolean answered, boolean reachable) {}

    /** Fetches of the same, {@code last} more after the first. */
    private record Row(double first, double every, double last, Answers what) {
        double fetched(double time) {
            return first + every * Math.min(last, Math.floor((time - first) / every));
        }
    }

    private final List<Answers> answers;
    private final List<Row> rows = new ArrayList<>();

    /**
     * The course of one record set.
     *
     * @param answers one after the other, from 0 on
     * @param end of the scenario
     * @param gap how long it takes on average until somebody looks up what was forgotten
     * @param phase which part of a round has passed at 0, from 0 below 1
     */
    Renewals(List<Answers> answers, double end, double gap, double phase) {
        this.answers = List.copyOf(answers);
        Answers start = answers.getFirst();
        double due = start.answered && start.reachable && start.ttl > 0 ? -phase * (start.ttl + gap) : 0;
        for (int i = 0; i < answers.size(); i++) {
            Answers each = answers.get(i);
            double until = i + 1 < answers.size() ? answers.get(i + 1).from : end;
            due = i == 0 ? due : Math.max(due, each.from);
            if (due >= until) {
                continue;
            }
            if (!each.answered || !each.reachable || each.ttl <= 0) {
                due = until + gap;
                continue;
            }
            double every = each.ttl + gap;
            double last = Math.max(0, Math.ceil((until - due) / every) - 1);
            rows.add(new Row(due, every, last, each));
            due += (last + 1) * every;
        }
    }

    Held at(double time) {
        Answers now = answers.get(Math.max(0, latest(answers, Answers::from, time)));
        int latest = latest(rows, Row::first, time);
        if (latest < 0 || !now.reachable) {
            return Held.NOTHING;
        }
        Row row = rows.get(latest);
        double left = row.fetched(time) + row.what.ttl - time;
        if (left <= 0) {
            return Held.NOTHING;
        }
        Held.State state = !now.answered
                ? Held.State.LAST
                : now.answer.equals(row.what.answer) ? Held.State.FRESH : Held.State.OLD;
        return new Held(state, left, row.what.ttl);
    }

    /** The place of the last that has begun; -1 where none has. */
    private static <T> int latest(List<T> all, ToDoubleFunction<T> begins, double time) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (begins.applyAsDouble(all.get(middle)) <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** How often it is fetched from 0 to that time. */
    double fetches(double time) {
        double sum = 0;
        for (Row row : rows) {
            if (row.first <= time) {
                double before = row.first < 0 ? Math.ceil(-row.first / row.every) : 0;
                sum += Math.max(0, Math.min(row.last, Math.floor((time - row.first) / row.every)) + 1 - before);
            }
        }
        return sum;
    }
}
