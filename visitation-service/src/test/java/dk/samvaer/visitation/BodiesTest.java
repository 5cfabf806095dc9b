package dk.samvaer.visitation;

import dk.samvaer.starter.testkit.EveryBodyIsTaken;
import org.junit.jupiter.api.Order;

@Order(Integer.MAX_VALUE)
class BodiesTest implements EveryBodyIsTaken {}
