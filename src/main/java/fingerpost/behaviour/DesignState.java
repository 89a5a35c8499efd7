package fingerpost.behaviour;

import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What changes while a design runs: what is down, how far each rotation has come, the clock, the dice. One state belongs
 * to one thread. The clock is virtual: it stands still until somebody advances it.
 */
public final class DesignState {
    private final Set<Id> down = new HashSet<>();
    private final Set<Id> refusing = new HashSet<>();
    private final Map<HealthCheck, Set<Id>> beliefs = new HashMap<>();
    private final Map<HealthCheck, Map<Id, Duration>> expected = new HashMap<>();
    private final Map<Object, Object> memories = new HashMap<>();
    private final LongUnaryOperator dice;
    private long uses;
    private long usesAtLastTurn;
    private @Nullable Turn lastTurn;
    private Duration now = Duration.ZERO;

    /** A state in which everything is up; the same seed gives the same dice. */
    public DesignState(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        this.dice = random::nextLong;
    }

    /**
     * A state in which everything is up.
     *
     * @param dice gives a whole number from 0 below its argument
     */
    public DesignState(LongUnaryOperator dice) {
        this.dice = dice;
    }

    public Set<Id> down() {
        return Set.copyOf(down);
    }

    public boolean isDown(Id element) {
        return down.contains(element);
    }

    /** From now on that backend, proxy, endpoint or zone does not answer. */
    public void fail(Id element) {
        down.add(element);
        refusing.remove(element);
    }

    /** From now on it is down, and says so at once instead of letting others wait. */
    public void refuse(Id element) {
        down.add(element);
        refusing.add(element);
    }

    public boolean isRefusing(Id element) {
        return refusing.contains(element);
    }

    public void recover(Id element) {
        down.remove(element);
        refusing.remove(element);
    }

    /** Whether a check of that kind takes the element for down: what it was told to believe, else the truth. */
    public boolean seemsDown(Id element, HealthCheck check) {
        Set<Id> believed = beliefs.get(check);
        return believed == null ? isDown(element) : believed.contains(element);
    }

    /** From now on checks of that kind take these elements for down and all others for up, whatever is true. */
    public void believe(HealthCheck check, Set<Id> elements) {
        beliefs.put(check, Set.copyOf(elements));
    }

    /** From now on checks of that kind need at least so long to change their mind about these, and all their probes about others. */
    public void expect(HealthCheck check, Map<Id, Duration> changes) {
        expected.put(check, Map.copyOf(changes));
    }

    /** How long a check of that kind needs at least until it takes the element for the other of up and down. */
    public Duration untilChange(Id element, HealthCheck check) {
        Duration soon = expected.getOrDefault(check, Map.of()).get(element);
        return soon != null
                ? soon
                : check.interval().multipliedBy(seemsDown(element, check) ? check.successes() : check.failures());
    }

    /** The time since this state began. */
    public Duration now() {
        return now;
    }

    /** Lets that much time pass. */
    public void advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Time does not run backwards: " + time + ".");
        }
        now = now.plus(time);
    }

    /** A whole number from 0 up to but not including {@code bound}. */
    public int draw(int bound) {
        uses++;
        return (int) dice.applyAsLong(bound);
    }

    /** The same for sums of weights beyond the range of an int. */
    public long draw(long bound) {
        uses++;
        return dice.applyAsLong(bound);
    }

    /**
     * How often dice or memories were used so far. Where an answer leaves the number as it was, the same asker gets the same
     * answer again until something fails, recovers or is believed.
     */
    public long uses() {
        return uses;
    }

    /** The next of so many in cyclic order, from 0. */
    int turn(Object place, int of) {
        Turn.Rotation rotation = memory(place, _ -> new Turn.Rotation());
        lastTurn = new Turn(rotation, rotation.next(of), of);
        usesAtLastTurn = uses;
        return lastTurn.start();
    }

    /** The turn of a rotation, where dice and memories were used once since they had been used so often, and for that. */
    public Optional<Turn> onlyTurnSince(long uses) {
        return this.uses == uses + 1 && usesAtLastTurn == this.uses ? Optional.ofNullable(lastTurn) : Optional.empty();
    }

    /** What one part of the design remembers between requests, made by {@code fresh} at first. */
    @SuppressWarnings("unchecked")
    public <K, M> M memory(K key, Function<K, M> fresh) {
        uses++;
        return (M) memories.computeIfAbsent(key, any -> fresh.apply(key));
    }
}
