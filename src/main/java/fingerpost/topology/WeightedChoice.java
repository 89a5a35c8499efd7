package fingerpost.topology;

/**
 * One choice of a weighted policy.
 *
 * @param weight its share of the sum; 0 takes it out, as operators do before maintenance
 */
public record WeightedChoice(int weight, AnswerPolicy policy) {
    public WeightedChoice {
        if (weight < 0 || weight > 1_000_000) {
            throw new IllegalArgumentException("The weight " + weight + " lies outside 0 to 1000000.");
        }
    }
}
