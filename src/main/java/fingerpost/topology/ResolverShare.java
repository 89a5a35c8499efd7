package fingerpost.topology;

/**
 * A resolver that part of a client group asks.
 *
 * @param weight its share of the group's clients, from 1
 */
public record ResolverShare(Id resolver, int weight) {
    public ResolverShare {
        if (weight < 1) {
            throw new IllegalArgumentException("The weight of the resolver " + resolver + " is below 1.");
        }
    }
}
