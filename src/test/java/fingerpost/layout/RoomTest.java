package fingerpost.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTest {
    private final Room room = new Room(List.of(new Box(0, 0, 100, 50)), () -> false);

    @Test
    void whatIsFreeStays() {
        assertThat(room.alone(new Box(124, 0, 100, 50))).isEqualTo(new Room.Shift(0, 0));
    }

    @Test
    void whatIsTooNearGoesTheShortestWay() {
        assertThat(room.alone(new Box(100, 0, 100, 50))).isEqualTo(new Room.Shift(Room.GAP, 0));
        assertThat(room.alone(new Box(0, 26, 100, 50))).isEqualTo(new Room.Shift(0, 2 * Room.GAP));
    }

    @Test
    void severalMoveAlikeOrNotAtAll() {
        assertThat(room.together(List.of(new Box(90, 0, 10, 10), new Box(300, 0, 10, 10))))
                .contains(new Room.Shift(0, -2 * Room.GAP));
        Room large = new Room(List.of(new Box(-9000, -9000, 18000, 18000)), () -> false);
        assertThat(large.together(List.of(new Box(0, 0, 10, 10)))).isEmpty();
    }

    @Test
    void whereNothingIsFreeFarAroundItGoesBelowEverything() {
        Room large = new Room(List.of(new Box(-90000, -90000, 180000, 180000)), () -> false);
        assertThat(large.alone(new Box(0, 0, 10, 10))).isEqualTo(new Room.Shift(0, 90000 + Room.GAP));
    }
}
