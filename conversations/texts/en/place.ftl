# Free places.
place-where = <b>At which centre is a place becoming free?</b>
place-ages = <b>For which age?</b>
place-ages-baby = Baby (up to 12 months)
place-ages-toddler = Toddler (12–36 months)
place-ages-any = Baby or toddler
place-ages-school = Nursery school and older
place-days = <b>Which days?</b> <i>e.g. Mon and Tue · every day</i>
place-start = <b>From when?</b>
place-groups = <b>For whom first?</b> Your own priority rules decide.
place-group-work = Work or training
place-group-alone = Single parent
place-group-low-income = Low income
place-group-foster = Foster child
place-group-sibling = Brother or sister
place-group-vulnerable = Vulnerable family
place-group-none = No special group
place-until = <b>Until when may this notice stay up?</b>
place-until-days = { $days } days
place-count = <b>How many places?</b>
place-summary = <b>This is what you announce:</b>
    { $place }
place-announce = Announce the place
place-announced = Announced. { $count ->
        [0] Nobody got a message today (one a day at most), but the place is in the list.
        [one] One referrer gets a message.
       *[other] { $count } referrers get a message.
    }
place-none = <b>No free places are announced right now.</b>
place-list = <b>Free places</b>
place-line = <b>{ $name }</b>: { $count ->
        [one] 1 place
       *[other] { $count } places
    } · { $ages } · { $days } · from { $start } · listed until { $until }{ $groups ->
        [none] {""}
       *[other] {" "}· first: { $groups }
    }
place-new = Announce a free place
place-wish = <b>What would you like to hear about?</b> One message a day at most.
place-wish-towns = <b>Of which municipality would you like to hear?</b>
place-wish-groups = <b>Places for which priority groups?</b> You always hear of a place without a special group.
place-wish-any-group = All groups
place-wish-off = Nothing (any more)
place-wish-button = What do I want to hear?
place-wish-noted = Noted. You get one message a day at most.
place-wish-stopped = Fine, you get no more messages about places.
place-filled = Filled: { $name }
place-have-family = I have a family for { $name }
place-filled-done = The place has left the list. Those who asked about it will be told.
place-gone = That place is no longer there.
place-family-noted = { $name } knows that you have a family. Now ask the parent first.
place-unmet-told =
    { $count ->
        [0] No centre that does not know this family yet wants to hear this now. The desk can search along.
        [one] One centre hears this, without any data of the family: only the age.
       *[other] { $count } centres hear this, without any data of the family: only the age.
    }
place-unmet-not = That is no longer possible for { $reference }.
told-place = <b>A place is becoming free at { $centre }.</b> Look at the list; it may suit one of your families.
told-place-family = <b>{ $sender } has a family for your free place.</b> The referral follows when the parent says yes. You decide by your own priority rules.
told-place-gone = <b>The place at { $centre } is no longer free.</b>
told-need = <b>{ $sender } is looking for a place for a family</b> ({ $ages }). Is something becoming free? Announce it here or call { $phone }.
told-button-places = Free places
told-button-announce = Announce a place
place-not-yours = Only the contact or deputy of a childcare centre can announce a free place.
place-waiting-fits = <b>On your waiting list this may suit:</b> { $references }
