package fingerpost.simulate.compiled;

import fingerpost.topology.Families;
import fingerpost.topology.Id;
import java.util.Map;
import java.util.Set;

/**
 * Whom clients reach in one era, the addresses of the design aside.
 *
 * @param silent resolvers that do not answer
 * @param refusing resolvers that refuse at once
 * @param cut client groups that get no answer from addresses of those families
 * @param halfBroken whether something is reached by one family only, which health checkers do not notice
 */
public record Reach(Set<Id> silent, Set<Id> refusing, Map<Id, Set<Families>> cut, boolean halfBroken) {
    /** Everybody reaches everything. */
    public static final Reach WHOLE = new Reach(Set.of(), Set.of(), Map.of());

    public Reach {
        silent = Set.copyOf(silent);
        refusing = Set.copyOf(refusing);
        cut = Map.copyOf(cut);
    }

    public Reach(Set<Id> silent, Set<Id> refusing, Map<Id, Set<Families>> cut) {
        this(silent, refusing, cut, false);
    }

    /** Whether clients of that group get no answer from IPv4. */
    public boolean isCutFromV4(Id clients) {
        return cut.getOrDefault(clients, Set.of()).stream().anyMatch(Families::v4);
    }

    /** Whether clients of that group get no answer from IPv6. */
    public boolean isCutFromV6(Id clients) {
        return cut.getOrDefault(clients, Set.of()).stream().anyMatch(Families::v6);
    }
}
