package fingerpost.behaviour;

import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.topology.Coordinates;
import fingerpost.topology.Nearest;
import fingerpost.topology.SiteChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The choice nearest to the asker by great circle among those that are usable; the first for an asker of unknown place. */
record NearestAnswer(List<Site> sites, List<Rdata> records) implements Picker {
    /** One choice and where it stands. */
    record Site(Coordinates place, Picker picker) {}

    static NearestAnswer of(Nearest policy, Pickers pickers, String place) {
        List<Site> sites = new ArrayList<>();
        for (SiteChoice each : policy.choices()) {
            sites.add(new Site(each.place(), pickers.of(each.policy(), place + "/" + sites.size())));
        }
        return new NearestAnswer(List.copyOf(sites), policy.records());
    }

    @Override
    public Offer offer(Asking asking) {
        Site site = taken(asking);
        int scope = asking.asker().clientSubnet().map(IpNetwork::prefix).orElse(0);
        boolean isPlaced = asking.asker().whereabouts().coordinates().isPresent();
        return site.picker.offer(asking).under(isPlaced ? scope : 0);
    }

    private Site taken(Asking asking) {
        List<Site> usable =
                sites.stream().filter(site -> site.picker.anyUsable(asking)).toList();
        List<Site> inPlay = usable.isEmpty() ? sites : usable;
        return asking.asker()
                .whereabouts()
                .coordinates()
                .flatMap(place -> inPlay.stream()
                        .min(Comparator.comparingDouble(site -> GreatCircle.kilometres(place, site.place))))
                .orElseGet(inPlay::getFirst);
    }

    @Override
    public Pick pick(Asking asking) {
        Site nearest = taken(asking);
        int scope = asking.asker().clientSubnet().map(IpNetwork::prefix).orElse(0);
        Optional<Coordinates> asker = asking.asker().whereabouts().coordinates();
        if (asker.isEmpty()) {
            return nearest.picker.pick(asking).under("nearest: the asker's place is unknown, so the first");
        }
        long away = Math.round(GreatCircle.kilometres(asker.get(), nearest.place));
        return nearest.picker
                .pick(asking)
                .under("nearest: choice " + (sites.indexOf(nearest) + 1) + ", " + away + " km away", scope);
    }
}
