package io.gendan.load.life;

/** What somebody does when they hear of something. */
interface Deed {

    /** @throws io.gendan.walk.Refused when the service will not have it */
    void on(Fact fact);
}
