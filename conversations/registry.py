"""Every conversation by its name. A new one is added here and nowhere else."""

from collections.abc import Mapping

from conversations import (
    agreement,
    answer_referral,
    attest_route,
    join,
    language,
    ocmw_route,
    place,
    refer,
    tariff,
)
from conversations.conversation import Conversation

CONVERSATIONS: Mapping[str, Conversation] = {
    conversation.name: conversation
    for conversation in (
        refer.CONVERSATION,
        join.CONVERSATION,
        language.CONVERSATION,
        ocmw_route.CONVERSATION,
        attest_route.CONVERSATION,
        place.ANNOUNCE,
        agreement.CONVERSATION,
        place.WISH,
        tariff.CONVERSATION,
        *answer_referral.CONVERSATIONS,
    )
}
