package fingerpost.topology;

/** Under what conditions a scenario is played: who asks for what and when, behind which caches, watched by whom. */
public record Conditions(Demand demand, CacheFarm farm, Checkers checkers) {
    /** The hosts of the design, steadily, one cache for each resolver, one health checker. */
    public static final Conditions USUAL = new Conditions(Demand.USUAL, CacheFarm.ONE, Checkers.ONE);

    public Conditions with(Demand other) {
        return new Conditions(other, farm, checkers);
    }

    public Conditions with(CacheFarm other) {
        return new Conditions(demand, other, checkers);
    }

    public Conditions with(Checkers other) {
        return new Conditions(demand, farm, other);
    }
}
