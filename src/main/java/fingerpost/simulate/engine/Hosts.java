package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hosts of the URLs of a model, numbered from 0 as clients keep them. */
final class Hosts {
    private final Model model;
    private final int[] of;
    private final int[] names;

    Hosts(Model model) {
        this.model = model;
        Map<Integer, Integer> found = new LinkedHashMap<>();
        of = new int[model.urls().size()];
        for (int url = 0; url < of.length; url++) {
            int name = model.host(url);
            of[url] = name < 0 ? -1 : found.computeIfAbsent(name, any -> found.size());
        }
        names = found.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** For each URL the number of its host; {@code -1} where it names an address. */
    int[] of() {
        return of;
    }

    /** For each host its number among the names of the model. */
    int[] names() {
        return names;
    }

    /** For each host the part of all requests that are for it. */
    double[] shares() {
        double[] weights = new double[Math.max(1, names.length)];
        List<Load.Ask> asks = model.load().asks();
        double sum = 0;
        for (int i = 0; i < asks.size(); i++) {
            sum += asks.get(i).weight();
            if (of[i] >= 0) {
                weights[of[i]] += asks.get(i).weight();
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }
}
