"""Every conversation by its name. A new one is added here and nowhere else."""

from collections.abc import Mapping

from conversations import (
    absence,
    access,
    agreement,
    answer_referral,
    approving,
    attest_route,
    broadcast,
    desk_people,
    erasing,
    invitation,
    join,
    leaving,
    my_organisation,
    ocmw_route,
    own_details,
    place,
    privacy,
    refer,
    tariff,
    unanswered,
)
from conversations.conversation import Conversation

CONVERSATIONS: Mapping[str, Conversation] = {
    conversation.name: conversation
    for conversation in (
        refer.CONVERSATION,
        join.CONVERSATION,
        access.CONVERSATION,
        invitation.CONVERSATION,
        leaving.CONVERSATION,
        privacy.CONVERSATION,
        approving.CONVERSATION,
        unanswered.CONVERSATION,
        broadcast.CONVERSATION,
        desk_people.CONVERSATION,
        erasing.CONVERSATION,
        my_organisation.CONVERSATION,
        *absence.CONVERSATIONS,
        *own_details.CONVERSATIONS,
        ocmw_route.CONVERSATION,
        attest_route.CONVERSATION,
        place.ANNOUNCE,
        agreement.CONVERSATION,
        place.WISH,
        tariff.CONVERSATION,
        *answer_referral.CONVERSATIONS,
    )
}
