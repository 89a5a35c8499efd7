package fingerpost.export.route53;

import java.util.Optional;

/**
 * How one of several sets of a name and type is chosen.
 *
 * @param id {@code SetIdentifier}, 1 to 128 characters, no two alike at a name and type
 * @param healthCheck the id of a health check without which it is not answered
 */
record Turn(String id, Routing routing, Optional<String> healthCheck) {
    Turn(String id, Routing routing) {
        this(id, routing, Optional.empty());
    }

    Turn checkedBy(Optional<String> check) {
        return new Turn(id, routing, check);
    }
}
