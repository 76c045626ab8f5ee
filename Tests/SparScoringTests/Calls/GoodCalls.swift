import SparModel

/// Calls a fair evaluator would play to a class, some in wording nobody would script.
enum GoodCalls {
    static let all: [SketchedCall] = plain + unusual + otherCases

    private static let plain: [SketchedCall] = [
        SketchedCall(
            name: "by the book",
            lines: """
                you: Good morning, this is Sam Lee from Northgate Timber. Am I speaking with Mr Hollis?
                they: Speaking.
                ask: Thank you. It is about invoice NT-204, £4,800, due on 31 January. Can you pay the £4,800 today?
                they: No, I can't do all that. The hotel job fell through in January.
                you: I'm sorry to hear that. What money is coming in this month, and when?
                they: I get paid by the school on the 20th. About two thousand.
                opt: So the school pays on the 20th. Then let me suggest £1,800 on Friday 20 March, £1,500 on 20 April and £1,500 on 20 May. Could you keep that?
                they: Yes, I can do that.
                you: By bank transfer?
                they: Yes, transfer.
                sum: Let me read it back: £1,800 on Friday 20 March, £1,500 on 20 April and £1,500 on 20 May, £4,800 in all, by bank transfer with NT-204 on each. Is that right?
                they: That's right.
                you: I will email you exactly that today, and call you on Monday 23 March at ten to see that the first one came. Thank you, Mr Hollis. Goodbye.
                they: Bye.
                """,
            minutes: """
                Spoke to Martin Hollis, 10 March. Unpaid because the hotel job fell through. He agreed to pay £1,800 on 20 March, \
                £1,500 on 20 April and £1,500 on 20 May by bank transfer. E-mail sent; I call again on Monday 23 March at ten.
                """
        ),
        SketchedCall(
            name: "the cheque in the post",
            lines: """
                you: Morning, Sam Lee at Northgate Timber. Is that Martin Hollis?
                they: It is.
                ask: NT-204, £4,800, due the 31st of January. On 20 February you told us the cheque was posted, and none came. Could you clear all £4,800 today by transfer?
                they: Cheque's in the post, honest.
                you: What's its number, and which account is it drawn on?
                they: Well. Truth is it never went. We're tight till the 20th.
                you: Thanks for telling me straight. What comes in on the 20th, and what of it is free?
                they: Three thousand, and two of it's free.
                opt: Then two thousand on Friday 20 March and the other £2,800 on 20 April, both by bank transfer. Will that hold, or does anything get in the way?
                they: That'll hold. Deal.
                sum: So I have it as £2,000 on Friday 20 March, then £2,800 on 20 April, by bank transfer, and that clears the £4,800. Have I got that right?
                they: You have.
                you: You'll have that in an email within the hour. I'll look on Monday 23 March at nine and ring you only if it isn't there. Thank you, Martin.
                they: Cheers.
                """
        ),
        SketchedCall(
            name: "plain and broad",
            lines: """
                you: Ey up, is that Martin? Sam Lee here, Northgate Timber.
                they: Aye, it's me.
                ask: It's that NT-204, Martin. Four thousand eight hundred, gone since end of January. Any road you can settle the lot today?
                they: Not a chance, lad. Hotel never paid us.
                you: That's rotten luck, waiting on them and having us on at you. When's owt due in?
                they: School pays us on the 20th. Couple of thousand.
                opt: Reet. So how's £2,000 on Friday 20 March, when school's paid, and £1,400 on 20 April and again on 20 May? Can tha manage that and still eat?
                they: Aye, I can manage that.
                you: Straight from bank?
                they: Aye, bank transfer.
                sum: So that's £2,000 on 20 March, £1,400 on 20 April and £1,400 on 20 May, bank transfer, £4,800 all told. Same as tha's got?
                they: Same.
                you: I'll email thee that this afternoon and ring Monday 23 March at ten to say it's landed. Ta, Martin.
                they: Ta.
                """
        ),
        SketchedCall(
            name: "abuse met and turned",
            lines: """
                you: Good morning, Sam Lee from Northgate Timber. Mr Hollis?
                they: Oh, you bloodsuckers again.
                ask: It's about NT-204, £4,800 due 31 January. Can you pay the £4,800 today?
                they: Piss off, you useless idiot.
                you: Mr Hollis, I'm speaking to you with respect and I'd like the same. If the insults go on I will end the call and write instead. What has been in the way since January?
                they: ... The hotel never paid me. That's what.
                you: That would make anybody angry. When do you expect money in?
                they: On the 20th, two and a half thousand.
                opt: Then could you do £2,400 on Friday 20 March and £2,400 on 20 April, by bank transfer?
                they: Yes. Fine.
                sum: So: £2,400 on Friday 20 March and £2,400 on 20 April, by bank transfer, which clears the £4,800. Is that right?
                they: Yes, that's right.
                you: I'll email that today and call you on Monday 23 March at ten. Thank you, Mr Hollis.
                they: Bye.
                """
        ),
        SketchedCall(
            name: "through a receptionist to the owner",
            lines: """
                other: Hollis Joinery, good morning.
                you: Good morning, this is Sam Lee from Northgate Timber. May I speak with Martin Hollis, please?
                other: What is it regarding?
                you: A business matter I need to discuss with him in person, thank you. Is he in?
                other: He's busy. Can you send an email?
                you: I will gladly, and I do need five minutes with him today. I can hold, or when is he free?
                other: Hold on, I'll put you through.
                they: Hollis.
                ask: Mr Hollis, Sam Lee from Northgate Timber. NT-204, £4,800, due on 31 January. Can you pay the £4,800 today?
                they: Today no. I could do it on Friday when the school pays.
                you: The whole £4,800 on Friday 13 March then. By bank transfer?
                they: Yes, by transfer.
                sum: So £4,800, all of it, by bank transfer on Friday 13 March, with NT-204 on it. Is that right?
                they: Yes.
                you: I'll email that now and ring you on Monday 16 March at ten to confirm it came. Thank you, Mr Hollis.
                they: Bye.
                """
        ),
        SketchedCall(
            name: "only an appointment to be had",
            lines: """
                other: Hollis Joinery.
                you: Good morning, Sam Lee from Northgate Timber. Could I speak with Martin Hollis, please?
                other: He's out on site. What's it about?
                you: It's a business matter for him in person, thank you. When will he be back at his desk?
                other: Hard to say. Send an email.
                you: I will send one line. I would still like to fix a time with him. Would nine tomorrow or four this afternoon be better?
                other: He's usually in at nine.
                you: Nine tomorrow, Wednesday 11 March, then. Is there a direct line?
                other: Just ring here.
                you: Thank you. So I ring this number on Wednesday 11 March at nine for Mr Hollis. If that changes, would you call me on 0113 555 0199?
                other: I'll tell him.
                you: Thank you for your help. Goodbye.
                """
        ),
    ]
}
