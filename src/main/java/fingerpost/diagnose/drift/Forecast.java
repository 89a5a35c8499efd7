package fingerpost.diagnose.drift;

import fingerpost.wire.Exchange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes rounds of answers, and remembers how long the former one may live in caches. Pure but for that memory. */
final class Forecast {
    /** What one server said in a round. */
    record Told(Watched watched, LiveAnswer answer, Exchange exchange) {}

    private final Optional<Wanted> wanted;
    private @Nullable LiveAnswer first;
    private @Nullable Instant lastCache;

    Forecast(Optional<Wanted> wanted) {
        this.wanted = wanted;
    }

    Round round(int number, Instant now, List<Told> told) {
        if (first == null) {
            first = told.stream()
                    .filter(each -> !(each.answer instanceof LiveAnswer.Unknown))
                    .map(Told::answer)
                    .findFirst()
                    .orElse(null);
        }
        LiveAnswer common = told.getFirst().answer;
        List<Round.Seen> seen = new ArrayList<>();
        for (Told each : told) {
            boolean agrees = wanted.map(wish -> wish.isMetBy(each.answer)).orElseGet(() -> same(each.answer, common));
            Optional<Instant> until = expiry(now, each.answer).filter(any -> !agrees && each.watched.resolver());
            seen.add(new Round.Seen(each.watched, each.answer, agrees, until, each.exchange));
            if (isFormer(each.answer)) {
                expiry(now, each.answer).ifPresent(this::remember);
            }
        }
        boolean agreed = seen.stream().allMatch(Round.Seen::agrees);
        return new Round(number, now, seen, agreed, begun(told), Optional.ofNullable(lastCache));
    }

    private boolean begun(List<Told> told) {
        List<Told> authorities =
                told.stream().filter(each -> !each.watched.resolver()).toList();
        return (authorities.isEmpty() ? told : authorities)
                .stream().anyMatch(each -> !(each.answer instanceof LiveAnswer.Unknown) && !isFormer(each.answer));
    }

    private boolean isFormer(LiveAnswer answer) {
        LiveAnswer former = first;
        return wanted.map(wish -> !wish.isMetBy(answer)).orElseGet(() -> former != null && same(answer, former));
    }

    private void remember(Instant expiry) {
        if (lastCache == null || expiry.isAfter(lastCache)) {
            lastCache = expiry;
        }
    }

    private static Optional<Instant> expiry(Instant now, LiveAnswer answer) {
        return answer instanceof LiveAnswer.Records records
                ? Optional.of(now.plusSeconds(records.ttl().seconds()))
                : Optional.empty();
    }

    /** The same records or the same lack of them; who says nothing is like nobody. */
    private static boolean same(LiveAnswer one, LiveAnswer other) {
        if (one instanceof LiveAnswer.Records a && other instanceof LiveAnswer.Records b) {
            return a.type().equals(b.type()) && a.set().equals(b.set());
        }
        return one instanceof LiveAnswer.Nothing && other instanceof LiveAnswer.Nothing;
    }
}
