package fingerpost.simulate.ready;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.ClientGroup;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class SurgeOfClientsTest {
    @Test
    void theGroupThatAsksMostSurgesNotTheLargest() {
        Topology topology = Designs.lab().topology();
        ClientGroup few = topology.get(Id.of("clients"), ClientGroup.class);
        ClientGroup many = new ClientGroup(
                Id.of("many"),
                "many",
                few.population() * 10,
                few.whereabouts(),
                few.networks(),
                few.requestsPerHour() / 100,
                few.resolvers(),
                few.stub(),
                few.families());
        Story story = SurgeOfClients.of(topology.with(many)).orElseThrow();
        assertThat(((Happening.Surge) story.happenings().getFirst()).clients()).isEqualTo(few.id());
    }
}
