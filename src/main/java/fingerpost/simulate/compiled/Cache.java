package fingerpost.simulate.compiled;

import fingerpost.simulate.habit.Recursion;
import fingerpost.topology.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One cache of a recursive resolver and those who ask it.
 *
 * @param number of the cache among all
 * @param resolver empty for a resolver that the design does not have
 */
public record Cache(int number, Optional<Id> resolver, Recursion recursion, List<Cell> cells) {
    public Cache {
        cells = List.copyOf(cells);
    }

    /** The same with other habits. */
    public Cache with(Recursion other) {
        return new Cache(number, resolver, other, cells);
    }

    /** The same with other clients, as many. */
    public Cache withCells(UnaryOperator<Cell> change) {
        return new Cache(number, resolver, recursion, cells.stream().map(change).toList());
    }

    /** The same where neither it nor its clients keep anything. */
    Cache keepingNothing() {
        return with(recursion.keepingNothing()).withCells(Cell::keepingNothing);
    }

    /** Requests that its clients make in a second. */
    public double rate() {
        return cells.stream()
                .mapToDouble(cell -> cell.population() * cell.rate())
                .sum();
    }

    /** All clients of it. */
    public int population() {
        return Math.toIntExact(cells.stream().mapToLong(Cell::population).sum());
    }
}
