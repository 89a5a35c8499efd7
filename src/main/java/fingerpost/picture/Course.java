package fingerpost.picture;

import fingerpost.layout.Box;

/** A line while its way is sought: where it leaves and arrives, and where it turns. */
final class Course {
    /** Where a line turns up or down. */
    enum Bend {
        NEAR_SOURCE,
        NEAR_TARGET,
        /** Both, with a free lane between them. */
        TWICE,
        /** Out and in on the same side, round whatever lies between. */
        AROUND
    }

    static final double CLEARANCE = 14;
    static final double ARROW = 26;
    private static final double ROOM = 36;

    final Ends ends;
    /** 1 if it leaves to the right, -1 to the left. */
    final int leaving;
    /** 1 if it arrives rightwards, -1 leftwards. */
    final int arriving;

    double startY;
    double endY;
    Bend bend;
    double turn;
    double secondTurn;
    double lane;

    Course(Ends ends) {
        this.ends = ends;
        Box from = ends.from().box();
        Box to = ends.to().box();
        boolean right = to.x() - from.right() >= ROOM;
        boolean left = from.x() - to.right() >= ROOM;
        leaving = left ? -1 : 1;
        arriving = right ? 1 : -1;
        bend = right || left ? Bend.NEAR_SOURCE : Bend.AROUND;
        startY = ends.from().middle();
        endY = ends.to().middle();
        choose(bend);
    }

    double startX() {
        return leaving > 0 ? ends.from().box().right() : ends.from().box().x();
    }

    double endX() {
        return arriving > 0 ? ends.to().box().x() : ends.to().box().right();
    }

    /** Between the two frames, or between the boxes where the frames leave no room. */
    double room() {
        double between = leaving * (outerEnd() - outerStart());
        return between >= CLEARANCE + ARROW ? between : leaving * (endX() - startX());
    }

    /** Between the two turns; never more than outside of the frames. */
    double between() {
        return Math.min(room(), leaving * (secondTurn - turn));
    }

    private boolean framesLeaveRoom() {
        return leaving * (outerEnd() - outerStart()) >= CLEARANCE + ARROW;
    }

    private double outerStart() {
        return leaving > 0 ? ends.fromOuter().right() : ends.fromOuter().x();
    }

    private double outerEnd() {
        return arriving > 0 ? ends.toOuter().x() : ends.toOuter().right();
    }

    double nearSource() {
        return (framesLeaveRoom() ? outerStart() : startX()) + leaving * CLEARANCE;
    }

    double nearTarget() {
        return (framesLeaveRoom() ? outerEnd() : endX()) - leaving * ARROW;
    }

    void choose(Bend chosen) {
        bend = chosen;
        switch (chosen) {
            case NEAR_SOURCE -> turn = nearSource();
            case NEAR_TARGET -> turn = nearTarget();
            case TWICE -> {
                turn = nearSource();
                secondTurn = nearTarget();
            }
            case AROUND -> turn = Math.max(outerStart(), outerEnd()) + ARROW;
        }
    }

    Route route() {
        if (bend == Bend.TWICE) {
            return new Route(
                    startX(), startY, turn, startY, turn, lane, secondTurn, lane, secondTurn, endY, endX(), endY);
        }
        return startY == endY && bend != Bend.AROUND
                ? new Route(startX(), startY, endX(), endY)
                : new Route(startX(), startY, turn, startY, turn, endY, endX(), endY);
    }
}
